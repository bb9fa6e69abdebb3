import { registerFile } from "@/lib/subsidies/register-file";

export const dynamic = "force-dynamic";

export const GET = () => registerFile("ru");
