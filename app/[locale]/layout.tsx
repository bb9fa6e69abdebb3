import "@/app/globals.css";

import localFont from "next/font/local";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

import { DemoRibbon } from "@/components/layout/demo-ribbon";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { ReadingPanel } from "@/components/layout/reading-panel";
import { env } from "@/lib/env";
import { pick } from "@/lib/i18n";
import { findMunicipality } from "@/lib/municipality/queries";
import { type LocaleParams, parseSegment } from "@/lib/page-locale";
import { plainMode, readCode } from "@/lib/reading-mode";

const golos = localFont({
  src: "../../node_modules/@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2",
  weight: "400 900",
  display: "swap",
  variable: "--font-golos",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116" }],
});
const golosLatin = localFont({
  src: "../../node_modules/@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2",
  weight: "400 900",
  display: "swap",
  variable: "--font-golos-latin",
});

/** Nothing is rendered while building: each page is made at its first visit and kept. */
export const generateStaticParams = () => [];

export default async function Layout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  const { locale, view } = parseSegment((await params).locale) ?? notFound();
  const city = await findMunicipality();
  const said = (ru = "", en = "") => pick(locale, ru, en).text;
  const name = said(city?.nameRu, city?.nameEn);
  const { size, scheme, spacing, face, pictures } = readCode(view);

  return (
    <html
      lang={locale}
      className={`${golos.variable} ${golosLatin.variable} font-sans`}
      data-size={size}
      data-scheme={scheme}
      data-spacing={spacing}
      data-face={face}
      data-pictures={pictures}
    >
      <body className="flex min-h-screen flex-col">
        <Header locale={locale} view={view} municipality={name} />
        {env.DEMO ? <DemoRibbon locale={locale} /> : null}
        {view === plainMode ? null : <ReadingPanel locale={locale} view={view} />}
        <main id="main" className="page grow pb-8" tabIndex={-1}>
          {children}
        </main>
        <Footer
          locale={locale}
          contacts={{ name, address: said(city?.addressRu, city?.addressEn), phone: city?.phone ?? "", email: city?.email ?? "" }}
        />
      </body>
    </html>
  );
}
