import { dayAt } from "@/lib/dates";
import { attachment } from "@/lib/file-name";
import { parseSegment } from "@/lib/page-locale";
import { registerCsv } from "@/lib/subsidies/register-csv";
import { registerWords } from "@/lib/subsidies/register-labels";
import { listRegister } from "@/lib/subsidies/register-queries";
import { registerTerms } from "@/lib/subsidies/register-terms";

type Context = { params: Promise<{ locale: string }> };

export async function GET(_request: Request, { params }: Context) {
  const segment = parseSegment((await params).locale);
  if (!segment) return new Response(null, { status: 404 });
  const today = dayAt(new Date());
  const { keptYears } = await registerTerms(today);
  const entries = await listRegister(today, keptYears);
  return new Response(registerCsv(segment.locale, entries), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": attachment(`${registerWords[segment.locale].fileName}-${today}`, "csv"),
      "Cache-Control": "public, s-maxage=300, stale-while-revalidate=86400",
    },
  });
}
