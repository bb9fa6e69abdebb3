import type { TermKey, Verdict } from "@/lib/hearings/terms";
import type { ByLocale } from "@/lib/i18n";

type TermWords = { terms: Record<TermKey, string>; verdicts: Record<Verdict, string> };

export const termWords: ByLocale<TermWords> = {
  ru: {
    terms: {
      noticeBeforePlacement: "Оповещение до размещения проекта",
      placementLatest: "Размещение проекта после оповещения",
      total: "Заключение: срок от начала до публикации",
      generalNotice: "Оповещение до слушаний",
      protocol: "Протокол после слушаний",
      charter: "Публикация проекта устава до его рассмотрения",
    },
    verdicts: {
      kept: "соблюдено",
      broken: "нарушено",
      ahead: "срок не истёк",
      late: "просрочено",
    },
  },
  en: {
    terms: {
      noticeBeforePlacement: "Notice before the draft is placed",
      placementLatest: "Draft placed after the notice",
      total: "Conclusion: from the beginning to its publication",
      generalNotice: "Notice before the hearing",
      protocol: "Protocol after the hearing",
      charter: "Draft Charter published before it is considered",
    },
    verdicts: { kept: "kept", broken: "broken", ahead: "not yet due", late: "overdue" },
  },
};
