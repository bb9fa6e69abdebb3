import { parseSegment } from "@/lib/page-locale";
import { registerFile } from "@/lib/subsidies/register-file";

type Context = { params: Promise<{ locale: string }> };

export async function GET(_request: Request, { params }: Context) {
  const segment = parseSegment((await params).locale);
  return segment ? registerFile(segment.locale) : new Response(null, { status: 404 });
}
