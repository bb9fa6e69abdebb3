import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n";
import { mainSections, moreSections, sections } from "@/lib/sections";
import { words } from "@/lib/words";

export type Contacts = { name: string; address: string; phone: string; email: string };

const office = { ru: "Отдел по работе с общественностью", en: "Public relations department" };
const note = {
  ru: "Портал не заменяет Госуслуги и официальное опубликование: юридически значимые обращения подаются там.",
  en: "The portal does not replace Gosuslugi or official publication: legally significant appeals are made there.",
};

function Links({ locale, names }: { locale: Locale; names: readonly (keyof typeof sections)[] }) {
  return (
    <ul className="grid content-start gap-1">
      {names.map((name) => (
        <li key={name}>
          <Link href={`/${locale}/${name}`}>{sections[name][locale]}</Link>
        </li>
      ))}
    </ul>
  );
}

export function Footer({ locale, contacts }: { locale: Locale; contacts: Contacts }) {
  return (
    <footer className="mt-16 border-t-4 border-action bg-surface">
      <nav aria-label={words[locale].menu} className="page grid gap-8 py-8 md:grid-cols-3">
        <address className="grid content-start gap-1 not-italic">
          <p className="font-semibold">{office[locale]}</p>
          <p>{contacts.name}</p>
          <p>{contacts.address}</p>
          <p>{contacts.phone}</p>
          <p>
            <a className="link" href={`mailto:${contacts.email}`}>
              {contacts.email}
            </a>
          </p>
          <p className="mt-3 text-[0.9375rem] text-muted">{note[locale]}</p>
        </address>
        <Links locale={locale} names={mainSections} />
        <Links locale={locale} names={moreSections} />
      </nav>
    </footer>
  );
}
