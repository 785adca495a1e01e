/** What the loader itself can say when the frame does not come: sorry, portal, close. */
export const UNREACHABLE = {
  en: ['Chat is not available right now. Please call us.', 'Patient portal', 'Close'],
  es: ['El chat no está disponible ahora. Llámenos.', 'Portal del paciente', 'Cerrar'],
} as const;
