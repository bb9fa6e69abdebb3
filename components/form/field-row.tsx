import { Choices, FieldControl } from "@/components/form/field-control";
import type { Field } from "@/components/form/fields";
import type { Locale } from "@/lib/i18n";
import { words } from "@/lib/words";

type RowProps = { id: string; field: Field; locale: Locale; typed?: string | undefined; error?: string | undefined };

function Notes({ id, field, error }: { id: string; field: Field; error?: string | undefined }) {
  return (
    <>
      {field.hint ? (
        <span id={`${id}-hint`} className="block text-[0.9375rem] text-muted">
          {field.hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className="block font-semibold text-danger">
          {error}
        </span>
      ) : null}
    </>
  );
}

/** A question: label, hint, what is wrong with the answer, and the control. */
export function FieldRow({ id, field, locale, typed, error }: RowProps) {
  const value = typed ?? field.value ?? "";
  const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const shared = { id, field, value, described, invalid: Boolean(error) };
  const label = field.optional ? `${field.label} (${words[locale].optional})` : field.label;
  const edge = error ? "border-s-4 border-danger ps-4" : "";

  if (field.kind === "hidden") return <input type="hidden" name={field.name} value={value} readOnly />;
  if (field.kind === "checkbox")
    return (
      <div className={`my-5 ${edge}`}>
        <div className="flex gap-3">
          <input
            key={value}
            type="checkbox"
            id={id}
            name={field.name}
            value="yes"
            defaultChecked={value === "yes"}
            aria-describedby={described}
            aria-invalid={Boolean(error) || undefined}
            className="mt-1 size-5 shrink-0 accent-action"
          />
          <label htmlFor={id}>{label}</label>
        </div>
        <Notes id={id} field={field} error={error} />
      </div>
    );
  if (field.kind === "radio")
    return (
      <fieldset className={`my-5 ${edge}`}>
        <legend className="mb-1 font-semibold">{label}</legend>
        <Notes id={id} field={field} error={error} />
        <Choices {...shared} />
      </fieldset>
    );
  return (
    <div className={`my-5 ${edge}`}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <Notes id={id} field={field} error={error} />
      <FieldControl {...shared} />
    </div>
  );
}
