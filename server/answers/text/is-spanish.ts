/** Whether a question is written in Spanish, whatever language the chat is set to. */

const SPANISH =
  /^(?:que|cual|cuales|cuando|cuanto|cuanta|cuantos|cuantas|donde|como|quien|quienes|por|para|el|los|las|una|unos|unas|del|con|sin|mi|mis|su|sus|es|esta|estan|estoy|son|hay|tienen|tengo|tiene|aceptan|abren|cierran|atienden|puedo|pueden|puede|quiero|quisiera|necesito|hacen|ofrecen|hola|gracias|favor|cita|citas|seguro|seguros|aseguranza|horario|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|y|o|si|al|le|les|me|se|lo|hablan|espanol|ustedes|nino|ninos|hijo|hija|dentista|consulta|cuesta|cobran|precio)$/;
const ENGLISH =
  /^(?:the|a|an|is|are|am|do|does|did|can|could|you|your|i|my|we|what|when|where|how|who|which|for|of|on|in|at|to|with|and|or|have|take|accept|open|it|this|that|if|will|would|need|want|please|there|be|not)$/;

/** `text` as typed, `words` folded. */
export const isSpanish = (text: string, words: readonly string[]): boolean => {
  const spanish = words.filter((word) => SPANISH.test(word)).length + (/[¿¡ñ]/i.test(text) ? 2 : 0);
  const english = words.filter((word) => ENGLISH.test(word)).length;
  return spanish >= 2 && spanish > english;
};
