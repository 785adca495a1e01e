/** Medicines: generic-name stems (WHO INN stem list), common brands and dosage words. Written by the project, November 2026. */
export const medications = `
*azepam *azole *caine *cillin *codone *cycline *dipine *etine *mycin *olol *oxetine *prazole *pril *profen
*sartan *solone *sone *statin *terol *thiazide *vir! *zepam accutane adderall advil aleve ambien amoxicilina
amphetamine* antacid* antibiotic* anticoagul* anticoncept* antidepress* aspirin aspirina benadryl benzo*
birth_control blood_thinner* buspar chemo cipro claritin concerta contracepti* coumadin cream! depakote depo
dialysis dose! doxy drops! effexor eliquis epipen escitalopram estradiol estrogen eye_drops fentanyl flagyl
folic fosamax gabapen* glyburide hormone! humira hydroxyz* ibuprofeno inhalador inhaler* insulin insulina
inyeccion* iud jardiance keppra lantus levothyrox* lexapro lithium med! medication* medicina! medicine* meds
melatonin metform* methadone methotrex* metronid* mg! minoxidil miralax mirena monistat morphine motrin
mounjaro mouthwash! naproxen narcan nebulizer nexium nitrofur* nuva_ring nuvaring nyquil ointment* omeprazol
ozempic painkiller* paragard pastilla* patch! paxil paxlovid percocet pill! plan_b plaquenil plavix
prenatal_vitamin* prescribed progesterone* prozac quetiap* radiation! recetaron remedio! risperdal risperid*
rogaine seroquel sertraline sleeping_pill* statins steroid* suboxone sudafed synthroid tablet! testosterone
trazodone tretinoin tylenol valium valtrex viagra vitamin_d! vivitrol vyvanse warfarin water_pill* xanax
xarelto z_pack zoloft zyrtec
`;
