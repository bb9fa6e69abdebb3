import { AlignmentType, Document, Packer, Paragraph, convertMillimetersToTwip as mm } from "docx";

import type { Day } from "@/lib/days";
import { type Locale, pick } from "@/lib/i18n";
import { indicatorTable, pageFooter, sampleHeader, sectionParagraphs, tableHeading } from "@/lib/reports/docx-parts";
import type { Figures } from "@/lib/reports/indicators";
import { dottedDay, reportWords } from "@/lib/reports/labels";
import type { PublishedReport } from "@/lib/reports/queries";

type Source = {
  locale: Locale;
  city: { nameRu: string; nameEn: string };
  report: PublishedReport;
  now: Figures;
  before: Figures;
  /** The day the figures are of. */
  today: Day;
  /** Marks every page as a sample. */
  demo: boolean;
};

const font = "Times New Roman";
const half = (points: number) => points * 2;

const styles = (locale: Locale) => ({
  default: { document: { run: { font, size: half(14), language: { value: locale === "ru" ? "ru-RU" : "en-GB" } } } },
  paragraphStyles: [
    {
      id: "Heading1",
      name: "heading 1",
      basedOn: "Normal",
      next: "Body",
      run: { font, size: half(16), bold: true, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 360 }, keepNext: true },
    },
    {
      id: "Heading2",
      name: "heading 2",
      basedOn: "Normal",
      next: "Body",
      run: { font, size: half(14), bold: true, color: "000000" },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
    },
    {
      id: "Place",
      name: "Place",
      basedOn: "Normal",
      run: { font, size: half(14), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    {
      id: "Body",
      name: "Body",
      basedOn: "Normal",
      run: { font, size: half(14) },
      paragraph: { alignment: AlignmentType.BOTH, indent: { firstLine: mm(12.5) }, spacing: { line: 360, after: 120 } },
    },
    { id: "Cell", name: "Cell", basedOn: "Normal", run: { font, size: half(11) } },
    { id: "Note", name: "Note", basedOn: "Normal", run: { font, size: half(10) } },
  ],
});

/** Margins and sizes by GOST R 7.0.97-2025. */
const page = { margin: { left: mm(30), right: mm(10), top: mm(20), bottom: mm(20) } };

/** The report as an official paper: the municipality, the question, running paragraphs, the table of figures. */
export function reportDocument({ locale, city, report, now, before, today, demo }: Source): Promise<Buffer> {
  const t = reportWords[locale];
  const told = { locale, year: report.year, now, before };
  const title = pick(locale, report.titleRu, report.titleEn).text;
  const place = pick(locale, city.nameRu, city.nameEn).text;
  const document = new Document({
    title,
    creator: place,
    subject: t.report(report.year),
    styles: styles(locale),
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    footnotes: { 1: { children: [new Paragraph({ style: "Note", text: t.source(dottedDay(today)) })] } },
    sections: [
      {
        properties: { page },
        ...(demo ? { headers: { default: sampleHeader(locale) } } : {}),
        footers: { default: pageFooter() },
        children: [
          new Paragraph({ style: "Place", text: place.toLocaleUpperCase(locale) }),
          new Paragraph({ heading: "Heading1", text: title }),
          ...report.sections.flatMap(({ textRu, textEn }) => sectionParagraphs(told, pick(locale, textRu, textEn).text)),
          tableHeading(locale),
          indicatorTable(told),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
