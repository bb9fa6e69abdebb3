import type { IdentifierObjection } from "@/lib/identifiers";
import type { ByLocale, Locale } from "@/lib/i18n";

export type IdentifierKind =
  | "inn"
  | "organisation-inn"
  | "person-inn"
  | "ogrn"
  | "ogrnip"
  | "kpp"
  | "bik"
  | "account"
  | "correspondent-account"
  | "snils"
  | "postal-index"
  | "cadastral"
  | "phone";

type Words = Readonly<{ name: string; length: string; first?: string; example: string }>;

const kinds: ByLocale<Record<IdentifierKind, Words>> = {
  ru: {
    inn: { name: "ИНН", length: "10 цифр у организации или 12 у человека", example: "7707083893" },
    "organisation-inn": { name: "ИНН организации", length: "10 цифр", example: "7707083893" },
    "person-inn": { name: "ИНН", length: "12 цифр", example: "500100732259" },
    ogrn: { name: "ОГРН", length: "13 цифр", first: "1, 2, 3 или 5", example: "1027700132195" },
    ogrnip: { name: "ОГРНИП", length: "15 цифр", first: "3", example: "304500116000157" },
    kpp: { name: "КПП", length: "9 знаков", example: "421201001" },
    bik: { name: "БИК", length: "9 цифр", first: "04, 01 или 00", example: "044030827" },
    account: { name: "Расчётный счёт", length: "20 цифр", first: "4 (казначейский — с 0)", example: "40702810900000002851" },
    "correspondent-account": {
      name: "Корреспондентский счёт",
      length: "20 цифр",
      first: "30101",
      example: "30101810400000000225",
    },
    snils: { name: "СНИЛС", length: "11 цифр", example: "112-233-445 95" },
    "postal-index": { name: "Почтовый индекс", length: "6 цифр", first: "цифры от 1 до 9", example: "652500" },
    cadastral: { name: "Кадастровый номер", length: "", example: "42:26:0101001:15" },
    phone: { name: "Телефон", length: "11 цифр", first: "3, 4, 8 или 9 после +7", example: "+7 (384-56) 1-23-45" },
  },
  en: {
    inn: { name: "INN", length: "10 digits for an organisation or 12 for a person", example: "7707083893" },
    "organisation-inn": { name: "The organisation's INN", length: "10 digits", example: "7707083893" },
    "person-inn": { name: "INN", length: "12 digits", example: "500100732259" },
    ogrn: { name: "OGRN", length: "13 digits", first: "1, 2, 3 or 5", example: "1027700132195" },
    ogrnip: { name: "OGRNIP", length: "15 digits", first: "3", example: "304500116000157" },
    kpp: { name: "KPP", length: "9 characters", example: "421201001" },
    bik: { name: "BIK", length: "9 digits", first: "04, 01 or 00", example: "044030827" },
    account: {
      name: "The settlement account",
      length: "20 digits",
      first: "4 (a treasury's with 0)",
      example: "40702810900000002851",
    },
    "correspondent-account": {
      name: "The correspondent account",
      length: "20 digits",
      first: "30101",
      example: "30101810400000000225",
    },
    snils: { name: "SNILS", length: "11 digits", example: "112-233-445 95" },
    "postal-index": { name: "The postal code", length: "6 digits", first: "a digit from 1 to 9", example: "652500" },
    cadastral: { name: "The cadastral number", length: "", example: "42:26:0101001:15" },
    phone: { name: "The telephone number", length: "11 digits", first: "3, 4, 8 or 9 after +7", example: "+7 (384-56) 1-23-45" },
  },
};

type Sentence = (words: Words) => string;

const sentences: ByLocale<Record<IdentifierObjection, Sentence>> = {
  ru: {
    digits: ({ name, example }) => `${name}: введите только цифры, например ${example}.`,
    length: ({ name, length }) => `${name}: должно быть ${length}.`,
    "first-digit": ({ name, first = "" }) => `${name} начинается с ${first}. Проверьте первые цифры.`,
    "check-digit": ({ name }) => `${name}: контрольная цифра не сходится — в номере опечатка. Сверьте его с документом.`,
    "all-zeros": ({ name }) => `${name} не может состоять из одних нулей.`,
    "demo-region": ({ name }) => `${name} с кодом региона 00 бывает только в демонстрационных данных.`,
    format: ({ name, example }) => `${name}: неверный вид номера. Пример: ${example}.`,
    country: ({ name, example }) => `${name}: нужен российский номер, например ${example}.`,
    bank: ({ name }) => `${name}: последние три цифры должны совпадать с последними тремя цифрами БИК.`,
  },
  en: {
    digits: ({ name, example }) => `${name}: enter digits only, for example ${example}.`,
    length: ({ name, length }) => `${name} must have ${length}.`,
    "first-digit": ({ name, first = "" }) => `${name} begins with ${first}. Check the first digits.`,
    "check-digit": ({ name }) => `${name}: the check digit does not match, so a digit is mistyped. Compare it with the document.`,
    "all-zeros": ({ name }) => `${name} cannot be all zeros.`,
    "demo-region": ({ name }) => `${name} with region code 00 exists only in demonstration data.`,
    format: ({ name, example }) => `${name} is not in the right form. Example: ${example}.`,
    country: ({ name, example }) => `${name}: a Russian number is needed, for example ${example}.`,
    bank: ({ name }) => `${name}: its last three digits must be the last three digits of the BIK.`,
  },
};

/** What to say beside the field: which number, which rule, what to do. */
export const identifierMessage = (locale: Locale, kind: IdentifierKind, objection: IdentifierObjection) =>
  sentences[locale][objection](kinds[locale][kind]);

/** Under the field, without refusing. */
export const elsewhereHints: ByLocale<Record<"postal-index" | "cadastral", string>> = {
  ru: {
    "postal-index": "Этот индекс не нашего города. Если адрес верный, ничего менять не нужно.",
    cadastral: "Этот номер не нашего округа. Если он верный, ничего менять не нужно.",
  },
  en: {
    "postal-index": "This postal code is not of our city. If the address is right, leave it as it is.",
    cadastral: "This number is not of our district. If it is right, leave it as it is.",
  },
};
