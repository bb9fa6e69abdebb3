import {
  AlignmentType,
  BorderStyle,
  Footer,
  FootnoteReferenceRun,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

import type { Locale } from "@/lib/i18n";
import { type Figures, type Indicator, findIndicator, indicators } from "@/lib/reports/indicators";
import { changeLabel, figureLabel, reportWords, saidLabel } from "@/lib/reports/labels";
import { filled, growth } from "@/lib/reports/rules";

type Told = { locale: Locale; year: number; now: Figures; before: Figures };

const said = (locale: Locale, figures: Figures) => (code: string) => {
  const indicator = findIndicator(code);
  return indicator && saidLabel(locale, indicator, figures);
};

/** A section's running paragraphs with their figures. */
export const sectionParagraphs = ({ locale, now }: Told, text: string) =>
  filled(text, said(locale, now))
    .split(/\n{2,}/)
    .map((paragraph) => new Paragraph({ style: "Body", text: paragraph }));

const cell = (text: string, options: { width: number; end?: boolean; bold?: boolean }) =>
  new TableCell({
    width: { size: options.width, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [
      new Paragraph({
        style: "Cell",
        alignment: options.end ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold: options.bold ?? false })],
      }),
    ],
  });

const widths = { name: 28, rule: 30, figure: 13, change: 16 } as const;

function indicatorRow({ locale, now, before }: Told, indicator: Indicator) {
  const t = reportWords[locale];
  const shown = (figures: Figures) => figureLabel(locale, indicator, indicator.value(figures));
  const change = growth(indicator.value(now), indicator.value(before));
  return new TableRow({
    cantSplit: true,
    children: [
      cell(indicator.name[locale], { width: widths.name }),
      cell(`${indicator.rule[locale]} (${t.periods[indicator.period]})`, { width: widths.rule }),
      cell(shown(now), { width: widths.figure, end: true, bold: true }),
      cell(shown(before), { width: widths.figure, end: true }),
      cell(changeLabel(locale, indicator, change), { width: widths.change, end: true }),
    ],
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" };

/** Every indicator; the head row repeats on each page and is marked as such for screen readers. */
export function indicatorTable(told: Told) {
  const t = reportWords[told.locale];
  const heads: [string, number][] = [
    [t.indicator, widths.name],
    [t.rule, widths.rule],
    [String(told.year), widths.figure],
    [String(told.year - 1), widths.figure],
    [t.change, widths.change],
  ];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map(([text, width], index) => cell(text, { width, bold: true, end: index > 1 })),
      }),
      ...indicators.map((indicator) => indicatorRow(told, indicator)),
    ],
  });
}

/** The table's heading, with the footnote that says where the figures come from. */
export const tableHeading = (locale: Locale) =>
  new Paragraph({
    heading: "Heading2",
    children: [new TextRun(reportWords[locale].tableCaption), new FootnoteReferenceRun(1)],
  });

export const sampleHeader = (locale: Locale) =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: reportWords[locale].sample, bold: true, size: 20 })],
      }),
    ],
  });

export const pageFooter = () =>
  new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 20 })] }),
    ],
  });
