import { SignOut } from "@/components/account/sign-out";
import { Link } from "@/components/ui/link";
import type { ByLocale, Locale } from "@/lib/i18n";

type Entry = readonly [string, string];

const entries: ByLocale<{ my: readonly Entry[]; admin: readonly Entry[]; toOffice: string; toMy: string; title: string }> = {
  ru: {
    my: [
      ["", "Сегодня"],
      ["/bookings", "Заявки на залы"],
      ["/mailbox", "Почта"],
      ["/settings", "Настройки"],
    ],
    admin: [
      ["", "Сегодня"],
      ["/bookings", "Заявки на залы"],
      ["/people", "Люди и роли"],
      ["/audit", "Журнал"],
      ["/mailbox", "Почта"],
    ],
    toOffice: "Рабочее место",
    toMy: "Личный кабинет",
    title: "Разделы кабинета",
  },
  en: {
    my: [
      ["", "Today"],
      ["/bookings", "Hall requests"],
      ["/mailbox", "Mail"],
      ["/settings", "Settings"],
    ],
    admin: [
      ["", "Today"],
      ["/bookings", "Hall requests"],
      ["/people", "People and roles"],
      ["/audit", "Audit"],
      ["/mailbox", "Mail"],
    ],
    toOffice: "Office",
    toMy: "My account",
    title: "Sections of the account",
  },
};

type NavProps = { locale: Locale; area: "my" | "admin"; name: string; alsoOffice: boolean };

/** The rooms behind the door, who is in, and the way out. */
export function AreaNav({ locale, area, name, alsoOffice }: NavProps) {
  const say = entries[locale];
  const other = area === "my" ? (["admin", say.toOffice] as const) : (["my", say.toMy] as const);
  return (
    <div className="no-print mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line pb-3">
      <nav aria-label={say.title}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {say[area].map(([path, label]) => (
            <li key={path}>
              <Link href={`/${locale}/${area}${path}`}>{label}</Link>
            </li>
          ))}
          {alsoOffice ? (
            <li>
              <Link href={`/${locale}/${other[0]}`}>{other[1]}</Link>
            </li>
          ) : null}
        </ul>
      </nav>
      <div className="flex flex-wrap items-center gap-3 text-[0.9375rem]">
        <span className="text-muted" lang="ru">
          {name}
        </span>
        <SignOut locale={locale} />
      </div>
    </div>
  );
}
