import { CardList } from "@/components/ui/card-list";
import { Said } from "@/components/ui/said";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n";
import { practiceWords } from "@/lib/practices/labels";
import type { Practice } from "@/lib/practices/queries";

export function PracticeCards({ locale, practices }: { locale: Locale; practices: readonly Practice[] }) {
  const say = practiceWords[locale];
  return (
    <CardList
      cards={practices.map((practice) => ({
        key: practice.slug, href: `/${locale}/practices/${practice.slug}`, title: <Said locale={locale} ru={practice.titleRu} en={practice.titleEn} />,
        text: <Said locale={locale} ru={practice.problemRu} en={practice.problemEn} />,
        below: <>{practice.partner ? <Said locale={locale} ru={practice.partner.nameRu} en={practice.partner.nameEn} /> : say.own} {practice.adoptedOn ? <Tag tone="good">{say.adoptedTag}</Tag> : null}</>,
      }))}
    />
  );
}
