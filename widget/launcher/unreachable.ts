/** What the loader itself can say when the frame does not come: sorry, portal, close. */
export const UNREACHABLE = {
  en: ['Chat is not available. Please call us.', 'Patient portal', 'Close'],
  es: ['El chat no está disponible. Llámenos.', 'Portal del paciente', 'Cerrar'],
} as const;
