/** Medicines: generic-name stems (WHO INN stem list), common brands and dosage words. Written by the project, November 2026. */
export const medications = `
*afil *azepam *azole *barbital *caine *cillin *codone *cycline *dipine *etine *floxacin *gliflozin *gliptin
*glitazone *glutide *mab *morphone *mycin *olol *oxetine *parin *prazole *pril *profen *sartan *semide *setron
*solone *sone *statin *terol *thiazide *tinib *triptan *triptyline *vir! *xaban *zepam *zolam abilify accutane
acetaminophen acyclovir adderall advair advil aleve allegra allopurinol ambien amoxicilina amphetamine*
analgesico* anbesol antabuse antacid* antibiotic* anticoagul* anticoncept* antidepress* antihistamine* aripip*
aspirin aspirina ativan atorvast* augmentin baclofen bactrim benadryl benzo* beta_blocker* birth_control
blood_thinner* boniva botulinum bupropion buspar buspirone calamine carvedilol cbd celebrex celexa chantix
chemo chemotherapy chlorhexidine cialis cipro citalopram claritin clomid clonidine colchicine concerta
contracepti* corticost* coumadin cream! crestor cyclobenz* cymbalta dayquil decongest* depakote depo dialysis
diclofenac diflucan digoxin dilantin dilaudid diuretic* dosage! dose! doxy doxycyclin* drops! duloxet*
ear_drops effexor eliquis enbrel epipen escitalopram estradiol estrogen excedrin expector* eye_drops farxiga
fentanyl flagyl flexeril flomax flonase fluoride! folic fosamax gabapen* glipizide glyburide hctz hormone!
humalog humira hydrochlorothi* hydromorph* hydroxyz* ibuprofeno imodium implanon inhalador inhaler* insulin
insulina inyeccion* iron_pills iud januvia jarabe jardiance keflex keppra klonopin kyleena lamictal lamotrig*
lantus laxative* letrozole levothyrox* lexapro lipitor lithium lyrica macrobid magnesium! mcg! med!
medicamento* medication* medicina! medicine* meds melatonin meloxicam metform* methadone methotrex* metronid*
mg! milligram* minoxidil miralax mirena mirtazap* mobic monistat montelukast morphine motrin mounjaro
mouthwash! mucinex multivitamin* naloxone naltrexone naproxen narcan nebulizer neosporin nexium nexplanon
nicorette nitrofur* norco nuva_ring nuvaring nyquil ointment* olanzap* omeprazol opioids orajel oxycontin
oxytocin ozempic painkiller* paracetamol paragard pastilla* patch! paxil paxlovid pepto percocet peridex
phentermine pill! pitocin plan_b plaquenil plavix pregabal* premarin prenatal_vitamin* prescribed prilosec
probiotic* progesterone* prolia propan* prozac quetiap* radiation! recetaron receto remdesivir remedio!
remeron risperdal risperid* ritalin robaxin rogaine salicylic seroquel sertraline simvast* singulair
sleeping_pill* spiriva spironolactone ssri* statins stelara steroid* strattera suboxone sudafed sulfa
supplement! symbicort synthroid tablet! tamiflu tamoxifen tamsulosin tegretol terazosin testosterone thc
the_pill! tirzepatide topamax topiram* toradol tramadol trazodone tretinoin tums tylenol valium valpro*
valtrex venlafax* viagra vicodin victoza vitamin_d! vivitrol voltaren vyvanse warfarin water_pill* wegovy
wellbutrin xanax xarelto z_pack zinc! zoloft zpak zyprexa zyrtec
`;
