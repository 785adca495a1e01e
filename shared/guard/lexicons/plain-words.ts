/** Words that are no health words, but whose misspellings must be understood: whose case it is and what is told. Written by the project, November 2026. */
export const plainWords = `
about after always ambulance anymore appointment baby because been before being boyfriend breath breathe breathing brother bothering
cannot child children constant constantly could couldnt daughter daughters days diagnosed diagnosis different doctor doctors doesnt
dont emergency ended every everyday everything experience experienced experiencing family father feel feeling feels felt
friend from getting girlfriend going grandma have haven having heavy help husband keeps kids kill killed little looking lower medical
month months morning mother myself need needs night normal noticed okay patient please problem problems recently right
severe should since some someone sometimes started stopped suffered suffering sudden suddenly taking terrible their there they think
tired today told tomorrow treat treatment treating trouble upper very week weeks were what when where which wife with without
woman women worried worse would wrong year years yesterday young
anoche ayer cabeza cuando desde doctora esposa esposo estoy estaba hace hermana hermano hijo hija hijos
mucho mucha muchos necesito nina nino padre porque puede puedo quiero semana siente siento tengo tiene tenia tomando
`;
