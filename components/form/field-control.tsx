import type { Field } from "@/components/form/fields";

type ControlProps = { id: string; field: Field; value: string; described?: string | undefined; invalid: boolean };

/** The control alone; FieldRow gives it its label, hint and error. */
export function FieldControl({ id, field, value, described, invalid }: ControlProps) {
  const { name, kind = "text", options = [], rows = 5, maxLength, autoComplete, inputMode } = field;
  const common = { id, name, "aria-describedby": described, "aria-invalid": invalid || undefined, maxLength };

  if (kind === "textarea") return <textarea {...common} className="input" rows={rows} defaultValue={value} />;
  if (kind === "select")
    return (
      <select
        key={value}
        id={id}
        name={name}
        aria-describedby={described}
        aria-invalid={invalid || undefined}
        className="input"
        defaultValue={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  return (
    <input {...common} className="input" type={kind} defaultValue={value} autoComplete={autoComplete} inputMode={inputMode} />
  );
}

export function Choices({ id, field, value, described }: ControlProps) {
  return (field.options ?? []).map((option, index) => (
    <div key={option.value} className="flex gap-3 py-1">
      <input
        key={value}
        type="radio"
        id={index === 0 ? id : `${id}-${option.value}`}
        name={field.name}
        value={option.value}
        defaultChecked={value === option.value}
        aria-describedby={described}
        className="mt-1 size-5 shrink-0 accent-action"
      />
      <label htmlFor={index === 0 ? id : `${id}-${option.value}`}>
        {option.label}
        {option.hint ? <span className="block text-[0.9375rem] text-muted">{option.hint}</span> : null}
      </label>
    </div>
  ));
}
