/** Medicines: generic-name stems (WHO INN stem list), common brands and dosage words. Written by the project, November 2026. */
export const medications = `
*afil *amide! *azepam *azine! *azole *barbital *caine *ciclovir *cillin *codone *conazole *cycline *dipine
*dronate *etine *fibrate *floxacin *gabalin *gliflozin *gliptin *glitazone *glutide *grelor *idine! *lamide
*lidone *lukast *mumab *mustine *mycin *nidazole *olol *oxetine *oxin *parin *pentin *phylline *platin
*pramine *prazole *pril *profen *racetam *ridone *rubicin *sartan *semide *setron *solone *sone *statin
*sulfa* *tadine *tamine! *terol *thiazide *tinib *triptan *triptyline *vir! *vudine *xaban *ximab *zepam
*zumab accutane acetaminophen adderall advil albuterol alendron* aleve allopurin* ambien amitrip* amlod* amox*
amoxicil* amoxicilina amphetamine* anastro* antacid* antibiotic* antibiotico* anticoagul* anticoncep*
anticoncept* antidepres* antidepress* apixaban arimidex aspirin aspirina aspirinas atenol* atorva* augmentin
azithro* baclofen bactrim benadryl benicar benzo* birth_control blood_thinner* bromocrip* budeson* buprenor*
bupropion buspar buspirone carbamaz* cef* celebrex celexa cephalex* cetiriz* cetirizina chantix chemo cholest*
cialis cipro citalopram claritin claritin* clindamy* clomid clonaz* clonazepam clonid* clotrimaz* clozap*
codeine colchicine concerta contracepti* coumadin cream! crestor cyclobenz* cymbalta dapsone decongest*
demerol depakote depo dexameth* dialysis diazepam diclofen* diclofenaco dicyclo* dilantin dilaudid diovan
diphenhyd* donepezil dose! doxy doxycyc* drops! dulcolax dulox* effexor eliquis enalapril enbrel entresto
epipen escitalopram estrace estradiol estrogen excedrin eye_drops famotid* fentanyl fexofen* finaster* flagyl
fluconaz* fluoxet* fluticas* folic fosamax furosem* gabapen* geodon glipiz* glucophage glyburide gotas_para
guaifen* haldol heparin hormone! humira hydrocod* hydrocort* hydroxychlor* hydroxyz* ibuprof* ibuprofeno
imitrex imodium inderal inhalador inhaler* insulin insulina insulinas insulins inyeccion* inyecciones iud
ivermec* januvia jarabe! jardiance keppra ketamine ketorol* klonopin lamictal lamotrig* lantus lasix latuda
letrozole levaquin levetir* levothy* levothyrox* levotirox* lexapro lexapro* linzess lipitor lisinop* lithium
lithium* loratad* loratadina losart* losartan* lovenox lunesta lupron lyrica macrobid mebend* meclizine med!
medication* medicina! medicine* medrol meds melatonin meloxic* metamizol metform* metformin* methadone
methotrex* methylphen* metoprol* metroni* metronid* mg! minocyc* minoxidil miralax mirena mirtaz* mobic
monistat montelu* morphine morphine* motrin mounjaro mouthwash! mucinex naproxen naproxeno* narcan nasonex
nebulizer neurontin nexium nicorette nifed* nitrofur* norco nortrip* novocain* nuva_ring nuvaring nyquil
ointment* olanzap* omepraz* omeprazol omeprazol* ondans* orlistat oxycod* oxycont* ozempic painkiller*
pantopr* paracetamol paracetamol* paragard paroxet* pastilla* pastillas! patch! paxil paxlovid penicil*
penicilin* pepcid pepto percocet percocets phentermine phenytoin pill! plan_b plaquenil plavix pomada! pradaz*
prednis* prednisona* pregabalin premarin prenatal_vitamin* prescribed prevacid prilosec pristiq progesterone*
promethaz* propecia propran* protonix prozac quetiap* radiation! ramipril ranitid* recetaron reductil remedio!
remeron restoril retin_a rexulti rinvoq risper* risperdal risperid* ritalin rizatrip* robaxin rogaine rosuvas*
saxenda semaglut* seroquel sertral* sertralina sertraline sildenaf* simvast* singulair skyrizi sleeping_pill*
soma! spironol* statins steroid* stool_softener* strattera suboxone sudafed suero! sulfameth* sumatrip*
symbicort synthroid synthroids tablet! tamiflu tamoxif* tamsul* tegretol terbinaf* testosterone theraflu
thyroxine tirzep* topamax topiram* toradol tramad* tramadol trazodone tretinoin trulicity tums tylenol
tylenols ultram valacycl* valium valproat* valtrex vancomy* vasectomies! venlafax* ventolin verapam* viagra
vicks vicodin vistaril vitamin_d! vitaminas! vivitrol voltaren vyvanse warfarin water_pill* wegovy wellbutrin
xanax xarelto z_pack zantac zepbound zofran zoloft zolpid* zometa zovirax zyprexa zyrtec
`;
