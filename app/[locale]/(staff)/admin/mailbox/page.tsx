import { PageHead } from "@/components/layout/page-head";
import { Letters, mailWords } from "@/components/mailbox/letters";
import { requireStaff } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { listLetters } from "@/lib/mailbox/queries";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/mailbox", title: mailWords[locale].title });
}

export default async function MailboxPage({ params }: Params) {
  const locale = await pageLocale(params);
  const letters = await listLetters(await requireStaff(), true);
  return (
    <>
      <PageHead locale={locale} title={mailWords[locale].title} lead={env.DEMO ? mailWords[locale].lead : undefined} />
      <Letters locale={locale} letters={letters} />
    </>
  );
}
