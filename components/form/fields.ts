export type Option = { value: string; label: string; hint?: string | undefined };

type Kind =
  | "text"
  | "email"
  | "tel"
  | "number"
  | "date"
  | "time"
  | "password"
  | "textarea"
  | "select"
  | "radio"
  | "checkbox"
  | "hidden";

/** One question of a form. `value` is what it holds before anything was typed. */
export type Field = {
  name: string;
  kind?: Kind;
  label: string;
  hint?: string | undefined;
  value?: string | undefined;
  options?: readonly Option[];
  optional?: boolean;
  autoComplete?: string;
  inputMode?: "numeric" | "text" | "tel" | "email";
  rows?: number;
  maxLength?: number;
};

/** The words for refusals and for what a schema says of a field, by key. */
export type FormWords = Readonly<Record<string, string>>;

/** Fills `{name}` from the details; a detail that is itself a key of the words is said in words. */
export const fill = (text: string, detail: Record<string, string> = {}, says: FormWords = {}) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => says[detail[name] ?? ""] ?? detail[name] ?? "");
