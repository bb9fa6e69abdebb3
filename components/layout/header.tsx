import { Logo } from "@/components/layout/logo";
import { Link } from "@/components/ui/link";
import { type Locale, otherLocale } from "@/lib/i18n";
import { firstMode, plainMode } from "@/lib/reading-mode";
import { mainSections, moreSections, sections } from "@/lib/sections";
import { words } from "@/lib/words";

const light = "rounded px-2 py-1 text-on-coal no-underline hover:underline underline-offset-4";

function Utilities({ locale, view }: { locale: Locale; view: string }) {
  const say = words[locale];
  const plain = view === plainMode;
  return (
    <div className="no-print flex flex-wrap items-center justify-between gap-x-4 text-[0.9375rem]">
      <a href={`/api/view?mode=${plain ? firstMode : plainMode}`} rel="nofollow" className={`${light} -ms-2`}>
        {plain ? say.readingOn : say.readingOff}
      </a>
      <a href="#main" className="sr-only focus:not-sr-only">
        {say.skip}
      </a>
      <div className="flex flex-wrap gap-x-2">
        <a
          href={`/api/language?to=${otherLocale(locale)}`}
          hrefLang={otherLocale(locale)}
          lang={otherLocale(locale)}
          className={light}
        >
          {say.language}
        </a>
        <Link href={`/${locale}/search`} className={light}>
          {say.search}
        </Link>
        <Link href={`/${locale}/my`} className={light}>
          {say.account}
        </Link>
      </div>
    </div>
  );
}

function SectionLinks({ locale, names }: { locale: Locale; names: readonly (keyof typeof sections)[] }) {
  return names.map((name) => (
    <li key={name}>
      <Link href={`/${locale}/${name}`} className={`${light} inline-block py-2`}>
        {sections[name][locale]}
      </Link>
    </li>
  ));
}

type HeaderProps = { locale: Locale; view: string; municipality: string };

export function Header({ locale, view, municipality }: HeaderProps) {
  const say = words[locale];
  return (
    <header className="bg-coal text-on-coal">
      <div className="page py-2">
        <Utilities locale={locale} view={view} />
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-2">
          <Link href={`/${locale}`} className="flex items-center gap-3 text-on-coal no-underline">
            <Logo />
            <span className="leading-tight">
              <span className="block text-[1.5rem] font-bold">{say.portal}</span>
              <span className="block text-[0.9375rem]">{municipality}</span>
            </span>
          </Link>
        </div>
        <nav aria-label={say.sections}>
          <details className="md:hidden">
            <summary className="w-fit rounded border border-on-coal px-3 py-2 font-semibold">{say.menu}</summary>
            <ul className="grid py-2">
              <SectionLinks locale={locale} names={[...mainSections, ...moreSections]} />
            </ul>
          </details>
          <ul className="-ms-2 hidden flex-wrap gap-x-2 md:flex">
            <SectionLinks locale={locale} names={mainSections} />
          </ul>
        </nav>
      </div>
    </header>
  );
}
