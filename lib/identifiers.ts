/** Which rule a number breaks; the words are in identifier-labels.ts. */
export type IdentifierObjection =
  | "digits"
  | "length"
  | "first-digit"
  | "check-digit"
  | "all-zeros"
  | "demo-region"
  | "format"
  | "country"
  | "bank";

/** Region 00 exists only in demonstration data: such numbers pass their check digits and belong to nobody. */
type Mode = { demo?: boolean };
type Bank = { bik: string };
type Shape = { lengths: readonly number[]; first?: RegExp };

const digits = (text: string) => Array.from(text, Number);

/** What is stored: the number as typed, without spaces and hyphens. */
export const compact = (text: string) => text.replaceAll(/[\s\u00A0\-‐‑–—]/g, "");

function shapeObjection(number: string, { lengths, first }: Shape): IdentifierObjection | null {
  if (!/^\d+$/.test(number)) return "digits";
  if (!lengths.includes(number.length)) return "length";
  if (/^0+$/.test(number)) return "all-zeros";
  return first && !first.test(number) ? "first-digit" : null;
}

const weighted = (number: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * (digits(number)[index] ?? 0), 0);

const innWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;

/** The last of `length` digits, by the weights that end the row. */
const hasInnDigit = (inn: string, length: number) =>
  (weighted(inn, innWeights.slice(12 - length)) % 11) % 10 === Number(inn[length - 1]);

const isInnWhole = (inn: string) => (inn.length === 10 ? hasInnDigit(inn, 10) : hasInnDigit(inn, 11) && hasInnDigit(inn, 12));

/** ИНН: 10 digits of an organisation, 12 of a person. */
export function innObjection(text: string, { demo = false, lengths = [10, 12] }: Mode & { lengths?: readonly (10 | 12)[] } = {}) {
  const inn = compact(text);
  const shape = shapeObjection(inn, { lengths });
  if (shape) return shape;
  if (!isInnWhole(inn)) return "check-digit";
  return inn.startsWith("00") && !demo ? "demo-region" : null;
}

type Register = Shape & { divisor: bigint };

function registerObjection(text: string, { divisor, ...shape }: Register, demo: boolean): IdentifierObjection | null {
  const number = compact(text);
  const objection = shapeObjection(number, shape);
  if (objection) return objection;
  if ((BigInt(number.slice(0, -1)) % divisor) % 10n !== BigInt(number.slice(-1))) return "check-digit";
  return number.slice(3, 5) === "00" && !demo ? "demo-region" : null;
}

/** ОГРН of an organisation, 13 digits. */
export const ogrnObjection = (text: string, { demo = false }: Mode = {}) =>
  registerObjection(text, { lengths: [13], first: /^[1235]/, divisor: 11n }, demo);

/** ОГРНИП of a sole trader, 15 digits. */
export const ogrnipObjection = (text: string, { demo = false }: Mode = {}) =>
  registerObjection(text, { lengths: [15], first: /^3/, divisor: 13n }, demo);

/** КПП: the two characters of the reason may be letters. */
export function kppObjection(text: string, { demo = false }: Mode = {}): IdentifierObjection | null {
  const kpp = compact(text);
  if (kpp.length !== 9) return "length";
  if (/^0+$/.test(kpp)) return "all-zeros";
  if (!/^\d{4}[0-9A-Z]{2}\d{3}$/.test(kpp)) return "format";
  return kpp.startsWith("00") && !demo ? "demo-region" : null;
}

/** БИК: a bank's begins with 04, the treasury's with 01 or 00. */
export const bikObjection = (text: string) => shapeObjection(compact(text), { lengths: [9], first: /^0[014]/ });

const hasAccountKey = (prefix: string, account: string) =>
  digits(prefix + account).reduce((sum, digit, index) => sum + digit * ([7, 1, 3][index % 3] ?? 0), 0) % 10 === 0;

/** What stands for the Bank of Russia's own offices and in correspondent accounts. */
const officeOf = (bik: string) => `0${bik.slice(4, 6)}`;
const bankOf = (bik: string) => (/00[012]$/.test(bik) ? officeOf(bik) : bik.slice(-3));

/** Settlement account, with its key by the bank's БИК. A treasury account (0…, its БИК not 04…) is checked by its shape alone. */
export function accountObjection(text: string, { bik }: Bank): IdentifierObjection | null {
  const account = compact(text);
  const bank = compact(bik);
  const shape = shapeObjection(account, { lengths: [20], first: /^[04]/ });
  if (shape || bikObjection(bank)) return shape;
  if (account.startsWith("0")) return bank.startsWith("04") ? "first-digit" : null;
  return hasAccountKey(bankOf(bank), account) ? null : "check-digit";
}

/** Correspondent account: 30101…, ends with the last three digits of the БИК. */
export function correspondentAccountObjection(text: string, { bik }: Bank): IdentifierObjection | null {
  const account = compact(text);
  const bank = compact(bik);
  const shape = shapeObjection(account, { lengths: [20], first: /^30101/ });
  if (shape || bikObjection(bank)) return shape;
  if (account.slice(-3) !== bank.slice(-3)) return "bank";
  return hasAccountKey(officeOf(bank), account) ? null : "check-digit";
}

const firstCheckedSnils = 1_001_998;

/** СНИЛС; numbers up to 001-001-998 were given without check digits. */
export function snilsObjection(text: string): IdentifierObjection | null {
  const snils = compact(text);
  const shape = shapeObjection(snils, { lengths: [11] });
  if (shape || Number(snils.slice(0, 9)) <= firstCheckedSnils) return shape;
  const sum = weighted(snils, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return (sum % 101) % 100 === Number(snils.slice(-2)) ? null : "check-digit";
}

/** `112-233-445 95` */
export const formatSnils = (text: string) => compact(text).replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, "$1-$2-$3\u00A0$4");

export const postalIndexObjection = (text: string) => shapeObjection(compact(text), { lengths: [6], first: /^[1-9]/ });

export const cadastralObjection = (text: string): IdentifierObjection | null =>
  /^\d{2}:\d{2}:\d{6,7}:\d+$/.test(text.trim()) ? null : "format";

/** A hint, not a refusal: the number is well-formed and of another place. */
export const isPostalIndexElsewhere = (text: string, city = "6525") =>
  !postalIndexObjection(text) && !compact(text).startsWith(city);
export const isCadastralElsewhere = (text: string, district = "42:26:") =>
  !cadastralObjection(text) && !text.trim().startsWith(district);

/** `+7XXXXXXXXXX` of `8 (384-56) …`, `+7…`, `7…`; what is not a Russian number comes out as typed, without its marks. */
function dialled(text: string): string {
  const number = compact(text).replaceAll(/[()]/g, "");
  return /^(\+7|7|8)\d{10}$/.test(number) ? `+7${number.slice(-10)}` : number;
}

/** Russian numbers only: +7 6 and +7 7 are Kazakhstan's. */
export function phoneObjection(text: string): IdentifierObjection | null {
  const phone = dialled(text);
  if (!/^\+?\d+$/.test(phone)) return "digits";
  if (/^\+[^7]|^\+7[67]/.test(phone)) return "country";
  if (!phone.startsWith("+7") || phone.length !== 12) return "length";
  return /^\+7[3489]/.test(phone) ? null : "first-digit";
}

/** E.164, as it is stored; null when it is not a Russian number. */
export const parsePhone = (text: string) => (phoneObjection(text) ? null : dialled(text));

const pairs = (digitsOfLine: string) => digitsOfLine.replace(/^(\d{1,3})(\d{2})(\d{2})$/, "$1-$2-$3");

/** `+7 (384-56) 1-23-45` in the city, `+7 913 123-45-67` of a mobile, `+7 (495) 123-45-67` elsewhere; the spaces do not break. */
export function formatPhone(text: string, cityCode = "38456"): string {
  const phone = parsePhone(text);
  if (!phone) return text;
  const line = phone.slice(2);
  const code = line.startsWith(cityCode) ? cityCode : line.slice(0, 3);
  const area = code.length > 3 ? `${code.slice(0, 3)}-${code.slice(3)}` : code;
  const shown = /^(9|80)/.test(line) ? code : `(${area})`;
  return ["+7", shown, pairs(line.slice(code.length))].join("\u00A0");
}
