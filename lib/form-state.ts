/** What a form gets back: a refusal's key with its details, errors by field, and everything that was typed. */
export type FormState = {
  refusal?: string;
  detail?: Record<string, string>;
  errors?: Partial<Record<string, string[]>>;
  values?: Record<string, string>;
};

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;
