/** Words of the crisis and emergency rules that a slip must not hide. */
export const RULE_WORDS: readonly string[] =
  'suicide suicidal myself himself herself kill killing killed dying want tired living alive goodbye everyone pills jump hanging bridge overdose overdosed breathe breathing chest bleeding heart attack stroke unconscious ambulance emergency swallowed poison seizure collapsed choking quiero morir matarme suicidarme suicidio respirar pecho ambulancia emergencia sangrando'.split(
    ' ',
  );
