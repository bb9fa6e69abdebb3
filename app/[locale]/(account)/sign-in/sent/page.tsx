import { accountWords } from "@/components/account/labels";
import { PageHead } from "@/components/layout/page-head";
import { LinkButton } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { env } from "@/lib/env";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/sign-in/sent", title: accountWords[locale].sentTitle });
}

export default async function SentPage({ params }: Params) {
  const locale = await pageLocale(params);
  const say = accountWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: say.signIn, href: "/sign-in" }]} title={say.sentTitle} lead={say.sent} />
      {env.DEMO ? (
        <Notice tone="warn" title={say.sentDemo}>
          <p className="mt-3">
            <LinkButton quiet href={`/${locale}/mailbox`}>
              {say.mailbox}
            </LinkButton>
          </p>
        </Notice>
      ) : null}
    </>
  );
}
