/** Reads one text field of a form by its name; empty when there is none. */

export const formValue = (form: unknown, name: string): string => {
  if (!(form instanceof HTMLFormElement)) return '';
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};
