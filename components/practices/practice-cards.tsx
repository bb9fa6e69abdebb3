import { CardList } from "@/components/ui/card-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Said } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n";
import { practiceWords } from "@/lib/practices/labels";
import type { ListedPractice } from "@/lib/practices/queries";

/** Practices by the trouble they answer; whether the city uses them is said in words. */
export function PracticeCards({ locale, practices }: { locale: Locale; practices: readonly ListedPractice[] }) {
  const t = practiceWords[locale];
  if (practices.length === 0) return <EmptyState title={t.none}>{t.noneHint}</EmptyState>;
  return (
    <CardList
      cards={practices.map((practice) => ({
        key: practice.slug,
        href: `/${locale}/practices/${practice.slug}`,
        title: <Said locale={locale} ru={practice.titleRu} en={practice.titleEn} />,
        above: practice.adoptedOn ? <Tag tone="good">{t.adoptedTag}</Tag> : null,
        text: <Said locale={locale} ru={practice.problemRu} en={practice.problemEn} />,
        below: practice.partner ? <Said locale={locale} ru={practice.partner.nameRu} en={practice.partner.nameEn} /> : t.own,
      }))}
    />
  );
}
