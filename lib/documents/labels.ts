import { type ByLocale, type Locale, formatNumber } from "@/lib/i18n";

const ru = {
  lead: "Документы обсуждений и заседаний и акты, на которых всё держится.",
  official:
    "Тексты здесь — для удобства. Муниципальный акт действует с официального опубликования: источник указан в самом акте.",
  papers: "Опубликованные файлы",
  kinds: { hearing: "Обсуждения и слушания", meeting: "Заседания", other: "Другие документы" },
  none: "Опубликованных файлов пока нет",
  noneHint: "Протоколы, заключения и материалы появятся здесь, когда их опубликуют. Реквизиты актов — ниже.",
  acts: "Акты, названные на портале",
  actsLead: "Номер и дата — чтобы найти официальный текст; ссылка ведёт туда, где акт применяется.",
  councils: "Создание советов",
  tos: "Границы ТОС",
  programmes: "Муниципальные программы",
  hearings: "Назначение обсуждений и решения по ним",
  decision: "итог",
  actOf: (act: string, day: string) => `${act}, ${day}`,
  kilobytes: "КБ",
};

export type DocumentWords = typeof ru;

const en: DocumentWords = {
  lead: "Papers of hearings and meetings, and the acts on which everything rests.",
  official:
    "The texts here are for convenience. A municipal act is in force from its official publication, named in the act itself.",
  papers: "Published files",
  kinds: { hearing: "Hearings", meeting: "Meetings", other: "Other documents" },
  none: "There are no published files yet",
  noneHint: "Minutes, conclusions and materials appear here once published. The numbers of acts are below.",
  acts: "Acts named on the portal",
  actsLead: "The number and the date, to find the official text; the link leads to where the act applies.",
  councils: "Founding of councils",
  tos: "Boundaries of TOS",
  programmes: "Municipal programmes",
  hearings: "Calls for hearings, and decisions upon them",
  decision: "outcome",
  actOf: (act: string, day: string) => `${act}, ${day}`,
  kilobytes: "KB",
};

export const documentWords: ByLocale<DocumentWords> = { ru, en };

/** `PDF, 240 КБ` */
export function fileLabel(locale: Locale, { fileName, bytes }: { fileName: string; bytes: number }): string {
  const ending = fileName.includes(".") ? `${fileName.split(".").at(-1)?.toUpperCase() ?? ""}, ` : "";
  return `${ending}${formatNumber(locale, Math.max(1, Math.round(bytes / 1024)))}\u00A0${documentWords[locale].kilobytes}`;
}
