import { confirmLink } from "../actions";

import { accountWords } from "@/components/account/labels";
import { Form } from "@/components/form/form";
import { PageHead } from "@/components/layout/page-head";
import { signInSays } from "@/lib/auth/labels";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams; searchParams: Promise<{ token?: string | string[] }> };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return {
    ...pageMetadata({ locale, path: "/sign-in/confirm", title: accountWords[locale].confirmTitle }),
    robots: { index: false },
  };
}

/** A button, because programs that check letters open the links in them. */
export default async function ConfirmPage({ params, searchParams }: Params) {
  const locale = await pageLocale(params);
  const { token } = await searchParams;
  const say = accountWords[locale];
  const fields = [
    { name: "locale", kind: "hidden" as const, label: "", value: locale },
    { name: "token", kind: "hidden" as const, label: "", value: typeof token === "string" ? token : "" },
  ];
  return (
    <>
      <PageHead
        locale={locale}
        trail={[{ label: say.signIn, href: "/sign-in" }]}
        title={say.confirmTitle}
        lead={say.confirmLead}
      />
      <Form action={confirmLink} locale={locale} fields={fields} submit={say.confirm} says={signInSays[locale]} />
    </>
  );
}
