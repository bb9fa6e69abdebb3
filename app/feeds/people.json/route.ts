import { env } from "@/lib/env";
import { jsonAnswer } from "@/lib/open-data/json-answer";
import { popolo } from "@/lib/open-data/popolo";
import { listPublicSeats } from "@/lib/open-data/queries";

export const dynamic = "force-dynamic";

export const GET = async () => jsonAnswer(popolo(env.PUBLIC_URL, await listPublicSeats()));
