"use client";

import { type ReactNode, useActionState, useMemo } from "react";

import { ErrorSummary } from "@/components/form/error-summary";
import { FieldRow } from "@/components/form/field-row";
import { type Field, type FormWords, fill } from "@/components/form/fields";
import type { FormAction } from "@/lib/form-state";
import type { Locale } from "@/lib/i18n";
import { words } from "@/lib/words";

type FormProps = {
  action: FormAction;
  locale: Locale;
  fields: readonly Field[];
  submit: string;
  says?: FormWords;
  danger?: boolean;
  quiet?: boolean;
  /** Tells the forms of one page apart where they ask for the same thing. */
  prefix?: string;
  children?: ReactNode;
};

/** A real form: works without script, keeps what was typed, says what is wrong at the top and beside the field. */
export function Form({
  action,
  locale,
  fields,
  submit,
  says = {},
  danger = false,
  quiet = false,
  prefix = "",
  children,
}: FormProps) {
  const [state, send, pending] = useActionState(action, {});
  const common = words[locale];
  const say = (key: string) => fill(says[key] ?? (common as Record<string, string>)[key] ?? common.invalid, state.detail, says);

  const problems = useMemo(
    () => [
      ...(state.refusal ? [{ text: say(state.refusal) }] : []),
      ...fields.flatMap(({ name }) => (state.errors?.[name]?.[0] ? [{ name, text: say(state.errors[name][0]) }] : [])),
    ],
    [state], // oxlint-disable-line react/exhaustive-deps -- the words do not change while the form is open
  );
  const idOf = (name: string) => (prefix ? `${prefix}-${name}` : name);
  const errorOf = (name: string) => problems.find((problem) => "name" in problem && problem.name === name)?.text;

  return (
    <form action={send} noValidate className="measure">
      {problems.length > 0 ? (
        <ErrorSummary
          title={common.problem}
          problems={problems.map((problem) => ("name" in problem ? { ...problem, name: idOf(problem.name) } : problem))}
        />
      ) : null}
      {fields.map((field) => (
        <FieldRow
          key={field.name}
          id={idOf(field.name)}
          field={field}
          locale={locale}
          typed={state.values ? (state.values[field.name] ?? "") : undefined}
          error={errorOf(field.name)}
        />
      ))}
      {children}
      <button
        type="submit"
        aria-disabled={pending || undefined}
        className={`button mt-2 ${danger ? "button-danger" : ""} ${quiet ? "button-quiet" : ""}`}
      >
        {pending ? common.sending : submit}
      </button>
    </form>
  );
}
