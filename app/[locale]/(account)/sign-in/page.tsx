import { playCast, sendLink, passwordSignIn } from "./actions";

import { accountWords } from "@/components/account/labels";
import { Form } from "@/components/form/form";
import { PageHead } from "@/components/layout/page-head";
import { LinkButton } from "@/components/ui/link";
import { signInSays } from "@/lib/auth/labels";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n";
import { pageMetadata } from "@/lib/page-metadata";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { cast } from "@/prisma/seed/cast";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/sign-in", title: accountWords[locale].signIn });
}

const hidden = (name: string, value: string) => ({ name, kind: "hidden" as const, label: "", value });

function Cast({ locale }: { locale: Locale }) {
  const say = accountWords[locale];
  return (
    <section className="card mt-6 rounded bg-amber-soft p-4 text-ink">
      <h2>{say.castTitle}</h2>
      <p className="mt-1">{say.castLead}</p>
      <ul className="mt-3 grid gap-x-6 gap-y-2 md:grid-cols-2">
        {Object.values(cast).map(({ id, name, labelRu, labelEn }) => (
          <li key={id} className="grid gap-1 border-t border-line pt-2">
            <Form
              action={playCast}
              locale={locale}
              fields={[hidden("locale", locale), hidden("member", id)]}
              submit={locale === "ru" ? labelRu : labelEn}
              says={signInSays[locale]}
              quiet
            />
            <span className="text-[0.9375rem] text-muted" lang="ru">
              {name}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default async function SignInPage({ params }: Params) {
  const locale = await pageLocale(params);
  const say = accountWords[locale];
  const email = { name: "email", kind: "email" as const, label: say.email, autoComplete: "email" };
  return (
    <>
      <PageHead locale={locale} title={say.signIn} lead={say.lead} />
      {env.DEMO ? <Cast locale={locale} /> : null}
      <div className="mt-8 grid gap-10 md:grid-cols-2">
        <section>
          <h2>{say.byLink}</h2>
          <p className="text-muted">{say.byLinkHint}</p>
          <Form
            action={sendLink}
            locale={locale}
            says={signInSays[locale]}
            submit={say.sendLink}
            fields={[hidden("locale", locale), email]}
          />
        </section>
        <section>
          <h2>{say.byPassword}</h2>
          <Form
            prefix="password"
            action={passwordSignIn}
            locale={locale}
            says={signInSays[locale]}
            submit={say.signIn}
            quiet
            fields={[
              hidden("locale", locale),
              { ...email, autoComplete: "username" },
              { name: "password", kind: "password", label: say.password, autoComplete: "current-password" },
            ]}
          />
        </section>
      </div>
      <section className="mt-10">
        <h2>{say.newHere}</h2>
        <p className="mt-3">
          <LinkButton quiet href={`/${locale}/sign-up`}>
            {say.signUp}
          </LinkButton>
        </p>
      </section>
    </>
  );
}
