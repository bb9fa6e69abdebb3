import { isLocale, pick } from "@/lib/i18n";
import { findMunicipality } from "@/lib/municipality/queries";
import { reportDocx } from "@/lib/reports/docx";
import { computeIndicators, countYearEvents, findPublishedReport } from "@/lib/reports/queries";

const mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Context = { params: Promise<{ year: string; locale: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { year, locale } = await params;
  const report = /^\d{4}$/.test(year) && isLocale(locale) ? await findPublishedReport(Number(year)) : null;
  if (!report || !isLocale(locale)) return new Response("404", { status: 404 });
  const [values, counts, city] = await Promise.all([computeIndicators(report.year), countYearEvents(report.year), findMunicipality()]);
  const jubilees = counts.campaigns.map(({ nameRu, nameEn }) => pick(locale, nameRu, nameEn).text);
  const file = await reportDocx({ locale, report, values, jubilees, city: pick(locale, city?.nameRu ?? "", city?.nameEn).text, now: new Date() });
  const name = encodeURIComponent(locale === "ru" ? `Отчёт ${year}.docx` : `Report ${year}.docx`);
  return new Response(new Uint8Array(file), { headers: { "Content-Type": mime, "Content-Disposition": `attachment; filename="report-${year}.docx"; filename*=UTF-8''${name}` } });
}
