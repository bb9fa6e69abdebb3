import "server-only";
import { dayAt } from "@/lib/dates";
import { attachment } from "@/lib/file-name";
import type { Locale } from "@/lib/i18n";
import { registerCsv } from "@/lib/subsidies/register-csv";
import { registerWords } from "@/lib/subsidies/register-labels";
import { listRegister } from "@/lib/subsidies/register-queries";
import { registerTerms } from "@/lib/subsidies/register-terms";

/** The register of today as a file to save. */
export async function registerFile(locale: Locale): Promise<Response> {
  const today = dayAt(new Date());
  const { keptYears } = await registerTerms(today);
  const entries = await listRegister(today, keptYears);
  return new Response(registerCsv(locale, entries), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": attachment(`${registerWords[locale].fileName}-${today}`, "csv"),
      "Cache-Control": "public, s-maxage=300, stale-while-revalidate=86400",
    },
  });
}
