/** Words shared by the charts of values: bases, and what a value was before. */
export const valueTexts = {
  fr: {
    base: (base: string, who: string) => `Base\u202F: ${base} ${who}`,
    smallBase: (base: string, who: string) => `Base faible\u202F: ${base} ${who}`,
    answers: 'réponses',
    otherQuestion: 'question différente',
    colBase: 'Base',
    colBefore: 'Valeur antérieure',
    colBeforeYear: 'Année antérieure',
  },
  en: {
    base: (base: string, who: string) => `Base: ${base} ${who}`,
    smallBase: (base: string, who: string) => `Small base: ${base} ${who}`,
    answers: 'answers',
    otherQuestion: 'different question',
    colBase: 'Base',
    colBefore: 'Earlier value',
    colBeforeYear: 'Earlier year',
  },
};
