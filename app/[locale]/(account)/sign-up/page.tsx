import { createAccount } from "../sign-in/actions";

import { accountWords } from "@/components/account/labels";
import { Form } from "@/components/form/form";
import { PageHead } from "@/components/layout/page-head";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { signInSays } from "@/lib/auth/labels";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/sign-up", title: accountWords[locale].signUp });
}

export default async function SignUpPage({ params }: Params) {
  const locale = await pageLocale(params);
  const say = accountWords[locale];
  return (
    <>
      <PageHead locale={locale} trail={[{ label: say.signIn, href: "/sign-in" }]} title={say.signUp} lead={say.signUpLead} />
      <Notice title={say.represent}>{say.representHint}</Notice>
      <Form
        action={createAccount}
        locale={locale}
        says={signInSays[locale]}
        submit={say.create}
        fields={[
          { name: "locale", kind: "hidden", label: "", value: locale },
          { name: "name", label: say.name, hint: say.nameHint, autoComplete: "name" },
          { name: "email", kind: "email", label: say.email, autoComplete: "email" },
          { name: "consent", kind: "checkbox", label: say.consent },
        ]}
      >
        <p className="mb-4">
          <Link href={`/${locale}/privacy#consent`}>{say.consentText}</Link>
        </p>
      </Form>
    </>
  );
}
