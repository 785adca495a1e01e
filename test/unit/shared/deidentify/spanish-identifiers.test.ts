/** Each kind of identifier as a Spanish-speaking visitor tells it. All people, numbers and places are invented. */
import { describe, expect, it } from 'vitest';
import { NO_PRACTICE, realDeidentifier } from '../../../support/word-lists.ts';

const deidentifier = realDeidentifier();

const TOLD: readonly (readonly [text: string, identifier: string])[] = [
  ['me llamo Zoraida Quintanilla', 'Zoraida Quintanilla'],
  ['mi nombre es juan perez gomez', 'juan perez gomez'],
  ['soy la señora Maldonado', 'Maldonado'],
  ['habla Rosario Peña', 'Rosario Peña'],
  ['mi esposo se llama Efraín', 'Efraín'],
  ['de parte de Doña Eulalia', 'Eulalia'],
  ['le habla el señor Barragán', 'Barragán'],
  ['la cita es a nombre de Itzel Camacho', 'Itzel Camacho'],
  ['pregunto por mi hija valeria', 'valeria'],
  ['trabajo en Construcciones Robledo', 'Robledo'],
  ['vivo en la calle Morelos 45, colonia Centro', 'Morelos 45'],
  ['mi dirección es Avenida Juárez 1220 int 4', 'Juárez 1220'],
  ['vivo en Tlaquepaque', 'Tlaquepaque'],
  ['soy de Guadalajara', 'Guadalajara'],
  ['mi código postal es 44100', '44100'],
  ['me atendieron en el Hospital San Rafael', 'San Rafael'],
  ['vivo cerca del parque Bustamante', 'Bustamante'],
  ['condado de Maricopa', 'Maricopa'],
  ['nací el 3 de agosto de 1985', '3 de agosto'],
  ['mi fecha de nacimiento es 12/05/1990', '12/05/1990'],
  ['me operaron el martes pasado', 'martes pasado'],
  ['mi cita es el 5 de marzo', '5 de marzo'],
  ['desde el quince de septiembre', 'quince de septiembre'],
  ['me vieron ayer', 'ayer'],
  ['cumplí 93 años', '93'],
  ['mi abuela tiene noventa y cuatro años', 'noventa y cuatro'],
  ['nació en 1931', '1931'],
  ['mi teléfono es 55 1234 5678', '55 1234 5678'],
  ['llámame al 656-555-0123', '656-555-0123'],
  ['mi celular: 6565550123', '6565550123'],
  ['mi número es cinco cinco cinco cero uno dos tres', 'cinco cinco cinco cero uno dos tres'],
  ['mi fax es 212 555 0144', '212 555 0144'],
  ['número de fax 2125550144', '2125550144'],
  ['mi correo es ana punto lopez arroba gmail punto com', 'ana punto lopez arroba gmail punto com'],
  ['escríbame a ana@example.org', 'ana@example.org'],
  ['mi seguro social es 123-45-6789', '123-45-6789'],
  ['los últimos cuatro de mi seguro son 6789', '6789'],
  ['mi nss es 12345678901', '12345678901'],
  ['mi número de expediente es 48213', '48213'],
  ['expediente 48213-B', '48213-B'],
  ['historia clínica 99812', '99812'],
  ['mi póliza es ABC-12345', 'ABC-12345'],
  ['número de afiliado 88123412', '88123412'],
  ['mi número de miembro es W1234', 'W1234'],
  ['mi cuenta es 4455667788', '4455667788'],
  ['tarjeta terminada en 4242', '4242'],
  ['número de cuenta 0011223344', '0011223344'],
  ['mi licencia es D1234567', 'D1234567'],
  ['licencia de conducir 88-1234', '88-1234'],
  ['cédula 1712345678', '1712345678'],
  ['mis placas son ABC-123', 'ABC-123'],
  ['placa XYZ 987', 'XYZ 987'],
  ['matrícula 1234 BBB', '1234 BBB'],
  ['número de serie SN12345', 'SN12345'],
  ['mi marcapasos modelo A2DR01', 'A2DR01'],
  ['mi página es www.ana-lopez.example.com', 'www.ana-lopez.example.com'],
  ['mi sitio es analopez punto com', 'analopez punto com'],
  ['mi ip es 203.0.113.9', '203.0.113.9'],
  ['huella digital: a9f3c2', 'a9f3c2'],
  ['foto IMG_2231.jpg', 'IMG_2231.jpg'],
  ['mi usuario es rosita_88', 'rosita_88'],
  ['mi curp es GOMC850812HDFRRL09', 'GOMC850812HDFRRL09'],
  ['código de reserva X7K9P2', 'X7K9P2'],
  ['mi contraseña es Gatito2020', 'Gatito2020'],
  ['mi instagram es @rosi.dent', '@rosi.dent'],
  ['folio 88213', '88213'],
  ['mi rfc es GOMC850812AB1', 'GOMC850812AB1'],
  ['mi dni es 12345678Z', '12345678Z'],
  ['¿puede llamarme al número de mi mamá? 5550142', '5550142'],
  ['mi hermano Chuy también', 'Chuy'],
  ['atienda a mi niño Ángel por favor', 'Ángel'],
  ['cita para Luz, mi hija', 'Luz'],
  ['quien habla es lupe', 'lupe'],
  ['buenas, lupita morales para confirmar', 'lupita morales'],
  ['de la señora graciela ochoa', 'graciela ochoa'],
  ['a nombre de jose luis', 'jose luis'],
  ['firma: Pedro Infante', 'Pedro Infante'],
  ['me dicen Beto', 'Beto'],
  ['con la doctora Salgado', 'Salgado'],
  ['mi patrón don Chava', 'Chava'],
  ['mi comadre Lety fue paciente', 'Lety'],
];

describe('Told in Spanish, nobody can be told from what is stored', () => {
  it.each(TOLD)('%s', (text, identifier) => {
    const result = deidentifier.deidentify(text, NO_PRACTICE);
    if (result.kind === 'withheld') return;
    const from = text.indexOf(identifier);
    const left = Array.from(identifier, (character, at) => ({ character, at: from + at }))
      .filter(({ at }) => !result.redactions.some(({ start, end }) => start <= at && at < end))
      .map(({ character }) => character);
    expect(left.join('').replace(/[\s.,:]/g, '')).toBe('');
  });
});
