/**
 * Every fixed sentence the answers can say, in English and Spanish. What is put into a sentence is the practice's own text, a
 * date or a time, never a word of the visitor.
 */
import type { Language } from '../../shared/text/kinds.ts';
import { asReplyText, type ReplyText } from './reply-text.ts';

export type Phrase = Readonly<Record<Language, string>>;

/** Sentences with `{name}` where a date, a time or the practice's own text goes. */
export const PHRASES = {
  // hours
  openNowUntil: {
    en: 'Yes, we’re open now, until {time} today.',
    es: 'Sí, estamos abiertos ahora, hasta las {time} de hoy.',
  },
  openNowUntilTomorrow: {
    en: 'Yes, we’re open now, until {time} tomorrow.',
    es: 'Sí, estamos abiertos ahora, hasta las {time} de mañana.',
  },
  openNowAround: { en: 'Yes, we’re open all day and night.', es: 'Sí, estamos abiertos las 24 horas.' },
  reopensToday: {
    en: 'We close for a break from {from} to {to}.',
    es: 'Cerramos para un descanso de {from} a {to}.',
  },
  closedNowOpensToday: {
    en: 'We’re closed right now. We open today at {time}.',
    es: 'Ahora estamos cerrados. Hoy abrimos a las {time}.',
  },
  closedNow: { en: 'We’re closed right now.', es: 'Ahora estamos cerrados.' },
  closedToday: { en: 'We’re closed today, {date}.', es: 'Hoy, {date}, estamos cerrados.' },
  closedTodayFor: {
    en: 'We’re closed today, {date}, for {holiday}.',
    es: 'Hoy, {date}, estamos cerrados por {holiday}.',
  },
  closedSince: { en: 'We closed at {time} today.', es: 'Hoy cerramos a las {time}.' },
  nextOpen: { en: 'We’re next open on {date}, from {hours}.', es: 'Volvemos a abrir el {date}, de {hours}.' },
  tomorrowClosedFor: {
    en: 'We’re closed tomorrow, {date}, for {holiday}.',
    es: 'Mañana, {date}, estamos cerrados por {holiday}.',
  },
  tomorrowClosed: { en: 'We’re closed tomorrow, {date}.', es: 'Mañana, {date}, estamos cerrados.' },
  openOn: { en: 'Yes, we’re open on {date}, from {hours}.', es: 'Sí, el {date} abrimos de {hours}.' },
  hoursOnDay: { en: 'On {date} we’re open from {hours}.', es: 'El {date} abrimos de {hours}.' },
  hoursToday: { en: 'Today, {date}, we’re open from {hours}.', es: 'Hoy, {date}, abrimos de {hours}.' },
  hoursTomorrow: {
    en: 'Tomorrow, {date}, we’re open from {hours}.',
    es: 'Mañana, {date}, abrimos de {hours}.',
  },
  closedOn: { en: 'We’re closed on {date}.', es: 'El {date} estamos cerrados.' },
  closedOnFor: {
    en: 'We’re closed on {date}, for {holiday}.',
    es: 'El {date} estamos cerrados por {holiday}.',
  },
  openAt: {
    en: 'Yes, at {time} on {date} we’re open. Our hours that day are {hours}.',
    es: 'Sí, a las {time} del {date} estamos abiertos. Ese día abrimos de {hours}.',
  },
  closedAt: {
    en: 'No, at {time} on {date} we’re closed. Our hours that day are {hours}.',
    es: 'No, a las {time} del {date} estamos cerrados. Ese día abrimos de {hours}.',
  },
  everyWeekday: { en: 'On {weekday}s we’re open from {hours}.', es: 'Los {weekday} abrimos de {hours}.' },
  everyWeekdayClosed: { en: 'We’re closed on {weekday}s.', es: 'Los {weekday} estamos cerrados.' },
  weekHours: { en: 'Our hours:', es: 'Nuestro horario:' },
  seasonHours: { en: 'From {from} to {to} our hours are:', es: 'Del {from} al {to} nuestro horario es:' },
  noSeasons: {
    en: 'Our hours are the same all year:',
    es: 'Nuestro horario es el mismo todo el año:',
  },
  usualHours: { en: 'Our hours then are the usual ones:', es: 'En esa época el horario es el de siempre:' },
  restOfYear: { en: 'The rest of the year:', es: 'El resto del año:' },
  noSuchDate: {
    en: 'The calendar has no such date. Please ask for another day.',
    es: 'Esa fecha no existe en el calendario. Por favor pregunte por otro día.',
  },
  dayClosed: { en: 'closed', es: 'cerrado' },
  byAppointment: { en: 'By appointment only.', es: 'Solo con cita.' },
  holidaysClosed: { en: 'Our next holidays: {lines}.', es: 'Nuestros próximos días festivos: {lines}.' },
  noHolidays: {
    en: 'We have no holiday closings listed. Please call to be sure.',
    es: 'No tenemos cierres por días festivos en la lista. Por favor llame para estar seguro.',
  },
  atLocation: { en: '{location}: {text}', es: '{location}: {text}' },
  belowLocation: { en: '{location}:\n{text}', es: '{location}:\n{text}' },
  whichLocation: { en: 'Which office do you mean?', es: '¿A qué consultorio se refiere?' },
  // insurance
  planIn: { en: 'Yes, we take {plan}.', es: 'Sí, aceptamos {plan}.' },
  planInNetworks: { en: 'Yes, we take {plan} ({networks}).', es: 'Sí, aceptamos {plan} ({networks}).' },
  planNetworkOut: {
    en: 'We do not take {plan} {network} plans.',
    es: 'No aceptamos los planes {network} de {plan}.',
  },
  planNetworkUnsure: {
    en: 'We take {plan} for {networks}. For other plan types please call us, so that we can check that we take yours.',
    es: 'Aceptamos {plan} para {networks}. Para otros tipos de plan, llámenos y verificamos si aceptamos el suyo.',
  },
  planOut: {
    en: 'We are not in network with {plan}. Please call us about your options.',
    es: 'No estamos en la red de {plan}. Llámenos para conocer sus opciones.',
  },
  planVerify: {
    en: 'With {plan} it depends on the plan. Please call us and we will check that we take yours.',
    es: 'Con {plan} depende del plan. Llámenos y verificamos si aceptamos el suyo.',
  },
  planFrom: { en: 'We take {plan} from {date} on.', es: 'Aceptaremos {plan} a partir del {date}.' },
  planUntil: {
    en: 'We took {plan} until {date}; not any more.',
    es: 'Aceptamos {plan} hasta el {date}; ya no.',
  },
  planUnlisted: {
    en: 'That plan is not on our list. Please call us and we will check.',
    es: 'Ese plan no está en nuestra lista. Llámenos y lo verificamos.',
  },
  noCoverageCheck: {
    en: 'We can’t see anyone’s coverage in this chat; your plan can tell you what it pays.',
    es: 'En este chat no podemos ver la cobertura de nadie; su plan puede decirle qué paga.',
  },
  planList: { en: 'We take {plans}.', es: 'Aceptamos {plans}.' },
  planListMore: {
    en: 'If yours is not in this list, please call us.',
    es: 'Si el suyo no está en esta lista, llámenos.',
  },
  // services
  serviceYes: { en: 'Yes, we offer {service}.', es: 'Sí, ofrecemos {service}.' },
  serviceNo: { en: 'No, we do not offer {service}.', es: 'No, no ofrecemos {service}.' },
  serviceOnlyAdults: {
    en: 'We offer {service} for adults only.',
    es: 'Ofrecemos {service} solo para adultos.',
  },
  serviceOnlyChildren: {
    en: 'We offer {service} for children only.',
    es: 'Ofrecemos {service} solo para niños.',
  },
  serviceAdults: { en: 'For adults only.', es: 'Solo para adultos.' },
  serviceChildren: { en: 'For children only.', es: 'Solo para niños.' },
  servicePriceUnknown: {
    en: 'The price depends on what is needed; please call us.',
    es: 'El precio depende de lo que haga falta; llámenos.',
  },
  serviceList: { en: 'We offer {services}.', es: 'Ofrecemos {services}.' },
  // providers
  providerHere: {
    en: '{provider} sees people at our practice.',
    es: '{provider} atiende en nuestra clínica.',
  },
  providerRole: { en: '{provider}: {role}.', es: '{provider}: {role}.' },
  providerAccepting: { en: 'Taking new patients: yes.', es: 'Acepta pacientes nuevos: sí.' },
  providerNotAccepting: {
    en: 'Not taking new patients at this time.',
    es: 'Por ahora no acepta pacientes nuevos.',
  },
  providerList: { en: 'Our team: {providers}.', es: 'Nuestro equipo: {providers}.' },
  providerSpeaks: { en: '{provider} speaks {languages}.', es: '{provider} habla: {languages}.' },
  speaks: { en: 'Languages: {languages}.', es: 'Idiomas: {languages}.' },
  // places and numbers
  address: { en: 'We are at {address}.', es: 'Estamos en {address}.' },
  phone: { en: 'Our phone number is {phone}.', es: 'Nuestro teléfono es {phone}.' },
  portal: { en: 'You can use our portal: {portal}', es: 'Puede usar nuestro portal: {portal}' },
  paymentMethods: { en: 'We accept {methods}.', es: 'Aceptamos {methods}.' },
  // conversation
  didYouMean: { en: 'Did you mean one of these?', es: '¿Se refiere a una de estas preguntas?' },
  didYouMeanThis: { en: 'Did you mean this?', es: '¿Se refiere a esto?' },
  fallback: {
    en: 'I don’t have an answer to that. Please call us at {phone}.',
    es: 'No tengo respuesta a eso. Por favor llámenos al {phone}.',
  },
  fallbackWithoutPhone: {
    en: 'I don’t have an answer to that. Please ask our staff.',
    es: 'No tengo respuesta a eso. Por favor pregunte a nuestro personal.',
  },
  hello: {
    en: 'Hello! What would you like to know about our practice?',
    es: '¡Hola! ¿Qué le gustaría saber de nuestra clínica?',
  },
  thanks: { en: 'You’re welcome.', es: 'De nada.' },
  goodbye: { en: 'Goodbye, and take care.', es: 'Hasta luego, que le vaya bien.' },
  acknowledged: {
    en: 'Is there anything else you would like to know?',
    es: '¿Hay algo más que le gustaría saber?',
  },
  bot: {
    en: 'This is an automated chat, not a person. It answers general questions with what our practice wrote.',
    es: 'Este es un chat automático, no una persona. Responde preguntas generales con lo que escribió nuestra clínica.',
  },
  human: {
    en: 'This chat is automated. To talk to a person, please call us at {phone}.',
    es: 'Este chat es automático. Para hablar con una persona, llámenos al {phone}.',
  },
  humanWithoutPhone: {
    en: 'This chat is automated. To talk to a person, please contact our office.',
    es: 'Este chat es automático. Para hablar con una persona, comuníquese con nuestra oficina.',
  },
  abuse: {
    en: 'I’m sorry this is frustrating. Our staff can help you by phone.',
    es: 'Lamento la molestia. Nuestro personal puede ayudarle por teléfono.',
  },
  injection: {
    en: 'I can only answer questions about our practice.',
    es: 'Solo puedo responder preguntas sobre nuestra clínica.',
  },
  account: {
    en: 'This chat can’t see appointments, bills or records. Please call us at {phone}.',
    es: 'Este chat no puede ver citas, facturas ni expedientes. Por favor llámenos al {phone}.',
  },
  accountWithoutPhone: {
    en: 'This chat can’t see appointments, bills or records. Please ask our staff.',
    es: 'Este chat no puede ver citas, facturas ni expedientes. Por favor pregunte a nuestro personal.',
  },
  accountPortal: { en: 'You can also use our portal.', es: 'También puede usar nuestro portal.' },
  onlyEnglish: {
    en: '',
    es: 'Tenemos esta respuesta solo en inglés:',
  },
  callLabel: { en: 'Call {phone}', es: 'Llamar al {phone}' },
  portalLabel: { en: 'Patient portal', es: 'Portal del paciente' },
  mapLabel: { en: 'Open the map', es: 'Abrir el mapa' },
  mapLabelAt: { en: 'Map: {location}', es: 'Mapa: {location}' },
} as const satisfies Readonly<Record<string, Phrase>>;

export type PhraseName = keyof typeof PHRASES;

/** Fills a sentence. `values` are dates, times and the practice's own text. */
export const say = (
  name: PhraseName,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): ReplyText => {
  const sentence: string = PHRASES[name][language];
  const filled = sentence.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  // "1 p.m." at the end of a sentence brings its own full stop.
  return asReplyText(filled.replace(/\.\.(?= |$)/g, '.'));
};

/** Sentences one after the other; empty ones are left out. */
export const joinReplies = (texts: readonly ReplyText[], between = ' '): ReplyText =>
  asReplyText(texts.filter((text) => text !== '').join(between));
