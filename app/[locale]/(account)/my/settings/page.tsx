import { changePassword } from "./actions";

import { settingsWords } from "@/components/account/settings-labels";
import { Form } from "@/components/form/form";
import { PageHead } from "@/components/layout/page-head";
import { SummaryList } from "@/components/ui/summary-list";
import { findAccount } from "@/lib/auth/account-queries";
import { roleNames, signInSays } from "@/lib/auth/labels";
import { requireActor, sessionToken } from "@/lib/auth/session";
import { formatInstant } from "@/lib/dates";
import { type LocaleParams, pageLocale } from "@/lib/page-locale";
import { pageMetadata } from "@/lib/page-metadata";

type Params = { params: LocaleParams };

export async function generateMetadata({ params }: Params) {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/my/settings", title: settingsWords[locale].title });
}

export default async function SettingsPage({ params }: Params) {
  const locale = await pageLocale(params);
  const actor = await requireActor();
  const [account, token] = await Promise.all([findAccount(actor), sessionToken()]);
  const say = settingsWords[locale];
  return (
    <>
      <PageHead locale={locale} title={say.title} />
      <SummaryList
        rows={[
          { label: say.name, value: <span lang="ru">{account.name}</span> },
          { label: say.email, value: account.email },
          { label: say.roles, value: actor.roles.map((role) => roleNames[locale][role]).join(", ") },
          ...account.consents.map(({ id, textVersion, givenAt }) => ({
            label: say.consent,
            value: <span key={id}>{`${textVersion}, ${formatInstant(locale, givenAt)}`}</span>,
          })),
        ]}
      />
      <h2 className="mt-8">{account.passwordHash ? say.changePassword : say.setPassword}</h2>
      <p className="text-muted">{say.passwordHint}</p>
      <Form
        action={changePassword}
        locale={locale}
        says={signInSays[locale]}
        submit={say.save}
        fields={[
          ...(account.passwordHash
            ? [{ name: "current", kind: "password" as const, label: say.current, autoComplete: "current-password" }]
            : []),
          { name: "password", kind: "password" as const, label: say.password, autoComplete: "new-password" },
        ]}
      />
      <h2 className="mt-8">{say.sessions}</h2>
      <ul className="my-3 list-disc ps-5">
        {account.sessions.map((session) => (
          <li key={session.id}>
            {`${formatInstant(locale, session.createdAt)} – ${formatInstant(locale, session.expires)}`}
            {session.sessionToken === token ? ` (${say.thisOne})` : ""}
          </li>
        ))}
      </ul>
    </>
  );
}
