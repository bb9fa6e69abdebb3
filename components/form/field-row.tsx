import { Choices, FieldControl } from "@/components/form/field-control";
import type { Field } from "@/components/form/fields";
import type { Locale } from "@/lib/i18n";
import { words } from "@/lib/words";

type RowProps = { field: Field; locale: Locale; typed?: string | undefined; error?: string | undefined };

function Notes({ field, error }: { field: Field; error?: string | undefined }) {
  return (
    <>
      {field.hint ? (
        <span id={`${field.name}-hint`} className="block text-[0.9375rem] text-muted">
          {field.hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${field.name}-error`} className="block font-semibold text-danger">
          {error}
        </span>
      ) : null}
    </>
  );
}

/** A question: label, hint, what is wrong with the answer, and the control. */
export function FieldRow({ field, locale, typed, error }: RowProps) {
  const value = typed ?? field.value ?? "";
  const described = [field.hint && `${field.name}-hint`, error && `${field.name}-error`].filter(Boolean).join(" ") || undefined;
  const shared = { field, value, described, invalid: Boolean(error) };
  const label = field.optional ? `${field.label} (${words[locale].optional})` : field.label;
  const edge = error ? "border-s-4 border-danger ps-4" : "";

  if (field.kind === "hidden") return <input type="hidden" name={field.name} value={value} readOnly />;
  if (field.kind === "checkbox")
    return (
      <div className={`my-5 ${edge}`}>
        <div className="flex gap-3">
          <input key={value} type="checkbox" id={field.name} name={field.name} value="yes" defaultChecked={value === "yes"} aria-describedby={described} aria-invalid={Boolean(error) || undefined} className="mt-1 size-5 shrink-0 accent-action" />
          <label htmlFor={field.name}>{label}</label>
        </div>
        <Notes field={field} error={error} />
      </div>
    );
  if (field.kind === "radio")
    return (
      <fieldset className={`my-5 ${edge}`}>
        <legend className="mb-1 font-semibold">{label}</legend>
        <Notes field={field} error={error} />
        <Choices {...shared} />
      </fieldset>
    );
  return (
    <div className={`my-5 ${edge}`}>
      <label htmlFor={field.name} className="mb-1 block font-semibold">
        {label}
      </label>
      <Notes field={field} error={error} />
      <FieldControl {...shared} />
    </div>
  );
}
