/** Whether a question is written in Spanish, whatever language the chat is set to. */

/** Words that English has too, or that are names: two of them make a question Spanish. */
const SPANISH =
  /^(?:que|cual|cuales|como|quien|quienes|por|para|el|los|las|una|unos|unas|de|del|con|sin|mi|mis|su|sus|es|esta|estan|estoy|son|hay|tengo|tiene|puede|favor|seguro|si|al|le|les|me|se|lo|ustedes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|y|o|portal|doctora|aqui|ahi|mas|muy|tambien|pero|cada|antes|nuevo|nuevos|nueva|mama|papa|van|ir|ver|hacer|dar|ser)$/;
/** One of these alone is enough. */
const SURELY_SPANISH =
  /^(?:hola|gracias|buenas|buenos|horarios?|aseguranzas?|citas?|seguros|donde|cuando|cuant[oa]s?|cuestan?|tienen|aceptan|abren|abrir|cierran|cerrad[oa]s?|abiert[oa]s?|atienden|puedo|pueden|podria|quiero|quisiera|necesito|ocupo|hacen|ofrecen|manejan|hablan?|hablar|espanol|ingles|manana|hoy|ahorita|estacionamiento|estacionar(?:me)?|direccion|telefono|numero|correo|medicos?|dentistas|dentista|consultas?|consultorios?|clinicas?|precios?|pagar|pagos|tarjetas?|efectivo|mensualidades|abonos|descuentos?|recetas?|medicinas?|resultados|analisis|expedientes?|historial|cancelar|cambiar|agendar|reservar|programar|ninos?|ninas?|hij[oa]s?|espos[oa]|dientes?|muelas?|limpiezas?|radiografias?|vacunas?|examen|urgencias?|emergencias?|mascarilla|cubrebocas|ruedas|perro|mascotas?|banos?|formularios?|contrasena|ayuda|alguien|adios|verano|invierno|otono|primavera|feriados?|festivos|cobran|cuenta|factura|recibo|papeles|identificacion|pacientes|llegar|llego|llamar|llamen|aceptas|atiende|trabajan|venden|dejan|piden|queda|ubicacion|ubicados|autobus|camion)$/;
const ENGLISH =
  /^(?:the|a|an|is|are|am|do|does|did|can|could|you|your|i|my|we|what|when|where|how|who|which|for|of|on|in|at|to|with|and|or|have|take|accept|open|it|this|that|if|will|would|need|want|please|there|be|not|any|about|get|much|does|near|from|by|im|help|name|hours|thanks|hi|hello)$/;

/** `text` as typed, `words` folded. */
export const isSpanish = (text: string, words: readonly string[]): boolean => {
  const spanish = words.reduce(
    (sum, word) => sum + (SURELY_SPANISH.test(word) ? 2 : SPANISH.test(word) ? 1 : 0),
    /[¿¡ñ]/i.test(text) ? 2 : 0,
  );
  const english = words.filter((word) => ENGLISH.test(word)).length;
  return spanish >= 2 && spanish > english;
};
