import "server-only";
import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

import { dayAt, formatDay } from "@/lib/dates";
import { env } from "@/lib/env";
import { type Locale, pick } from "@/lib/i18n";
import { indicatorNames, reportWords, shownValue } from "@/lib/reports/labels";
import type { PublishedReport } from "@/lib/reports/queries";
import { type Values, indicatorCodes, piecesOf } from "@/lib/reports/rules";

type Paper = { locale: Locale; report: PublishedReport; values: Values; jubilees: readonly string[]; city: string; now: Date };

const said = ({ locale, values, jubilees }: Paper, text: string) =>
  piecesOf(text).map((piece) => ("text" in piece ? piece.text : piece.code === "jubilees" ? jubilees.join(", ") : shownValue(locale, piece.code, values))).join("");

const cell = (text: string, share: number, bold = false) =>
  new TableCell({ width: { size: share, type: WidthType.PERCENTAGE }, children: [new Paragraph({ children: [new TextRun({ text, bold })] })] });

function figures({ locale, values }: Paper) {
  const say = reportWords[locale];
  const head = new TableRow({ tableHeader: true, children: [cell(say.indicator, 40, true), cell(say.definition, 40, true), cell(say.value, 20, true)] });
  const rows = indicatorCodes.map((code) => new TableRow({ children: [cell(indicatorNames[locale][code].name, 40), cell(indicatorNames[locale][code].how, 40), cell(shownValue(locale, code, values), 20)] }));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] });
}

/** The report in the form of its source: the municipality in capitals, the question, running paragraphs. */
export async function reportDocx(paper: Paper): Promise<Buffer> {
  const { locale, report, city, now } = paper;
  const say = reportWords[locale];
  const title = pick(locale, report.titleRu, report.titleEn).text;
  const document = new Document({
    title, creator: city, styles: { default: { document: { run: { font: "Times New Roman", size: 28, language: { value: locale === "ru" ? "ru-RU" : "en-GB" } } } } },
    sections: [{
      properties: { page: { margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } } },
      headers: { default: new Header({ children: env.DEMO ? [new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ text: say.sample, size: 20 })] })] : [] }) },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ text: `${say.source} ${formatDay(locale, dayAt(now))}`, size: 20 })] })] }) },
      children: [
        new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 200 }, children: [new TextRun({ text: city.toLocaleUpperCase(locale), bold: true })] }),
        new Paragraph({ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, spacing: { after: 300 }, children: [new TextRun({ text: title, bold: true, color: "000000", size: 28 })] }),
        ...report.sections.map(({ textRu, textEn }) => new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 709 }, spacing: { line: 360 }, children: [new TextRun(said(paper, locale === "ru" ? textRu : textEn))] })),
        new Paragraph({ pageBreakBefore: true, heading: HeadingLevel.HEADING_2, children: [new TextRun({ text: say.figures, bold: true, color: "000000" })] }),
        figures(paper),
      ],
    }],
  });
  return Packer.toBuffer(document);
}
