import { dayAt } from "@/lib/dates";
import { env } from "@/lib/env";
import { attachment } from "@/lib/file-name";
import { isLocale } from "@/lib/i18n";
import { findMunicipality } from "@/lib/municipality/queries";
import { reportDocument } from "@/lib/reports/docx";
import { reportWords } from "@/lib/reports/labels";
import { findFigures, findPublishedReport } from "@/lib/reports/queries";
import { reportYear } from "@/lib/reports/rules";

type Context = { params: Promise<{ year: string; locale: string }> };

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const missing = () => new Response(null, { status: 404 });

export async function GET(_request: Request, { params }: Context) {
  const { year: segment, locale } = await params;
  const year = reportYear(segment);
  const report = year !== null && isLocale(locale) ? await findPublishedReport(year) : null;
  if (!report || !isLocale(locale)) return missing();
  const [city, now, before] = await Promise.all([findMunicipality(), findFigures(report.year), findFigures(report.year - 1)]);
  const file = await reportDocument({
    locale,
    report,
    now,
    before,
    city: city ?? { nameRu: "", nameEn: "" },
    today: dayAt(new Date()),
    demo: env.DEMO,
  });
  return new Response(new Uint8Array(file), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": attachment(reportWords[locale].fileName(report.year), "docx"),
      "Cache-Control": "public, s-maxage=300, stale-while-revalidate=86400",
    },
  });
}
