import type { ByLocale } from "@/lib/i18n";
import type { Role } from "@/prisma/generated/enums";

export const roleNames: ByLocale<Record<Role, string>> = {
  ru: {
    citizen: "житель",
    leader: "руководитель организации",
    delegate: "представитель организации",
    secretary: "секретарь совета",
    specialist: "специалист по работе с общественностью",
    propertyOfficer: "специалист по имуществу",
    publisher: "главный редактор",
    administrator: "администратор",
    auditor: "контролёр (только чтение)",
  },
  en: {
    citizen: "citizen",
    leader: "organisation leader",
    delegate: "organisation delegate",
    secretary: "council secretary",
    specialist: "public relations specialist",
    propertyOfficer: "property officer",
    publisher: "publisher",
    administrator: "administrator",
    auditor: "auditor (read only)",
  },
};

export const signInSays: ByLocale<Record<string, string>> = {
  ru: {
    email: "Проверьте адрес: нужен вид имя@почта.ru",
    consent: "Без согласия на обработку персональных данных учётную запись создать нельзя",
    short: "Не меньше 10 знаков",
    "wrong-password": "Адрес или пароль не подходят",
    "too-many": "Слишком много попыток. Попробуйте через {minutes} мин.",
    "stale-link": "Ссылка уже использована или устарела. Запросите новую.",
    "closed-account": "Учётная запись закрыта. Обратитесь в администрацию.",
    "not-demo": "Так войти можно только в демонстрационном режиме",
    missing: "Такой учётной записи нет",
  },
  en: {
    email: "Check the address: it should look like name@mail.ru",
    consent: "An account needs your consent to the processing of personal data",
    short: "At least 10 characters",
    "wrong-password": "The address or the password does not match",
    "too-many": "Too many tries. Try again in {minutes} min.",
    "stale-link": "The link has been used or is too old. Ask for a new one.",
    "closed-account": "The account is closed. Ask the administration.",
    "not-demo": "This way in exists only in demonstration mode",
    missing: "There is no such account",
  },
};

type Letter = { subject: string; text: string };

/** `link` works once, for a day. */
export const linkLetter = (link: string): Letter => ({
  subject: "Вход на портал «Вече» · Sign in to Veche",
  text: `Здравствуйте!

Чтобы войти на портал, откройте ссылку и нажмите «Войти». Она действует сутки и только один раз:
${link}

Если вы не просили об этом, ничего делать не нужно.

—
To sign in, open the link above and press "Sign in". It works once, for a day.`,
});
