/** Medicines: generic-name stems (WHO INN stem list), common brands and dosage words. Written by the project, November 2026. */
export const medications = `
*afil *amide! *azepam *azine! *azol *azole *barbital *caine *ciclovir *cilina *cillin *codone *conazole
*cycline *dipine *dipino *dronate *etine *fibrate *floxacin *gabalin *gabalina *gliflozin *gliptin *glitazone
*glutide *grelor *idine! *lamide *lidone *lukast *metasona *micina *mumab *mustine *mycin *nidazole *olol
*oxacino *oxetina *oxetine *oxin *parin *pentin *phylline *platin *pramine *prazole *pril *profen *profeno
*racetam *ridone *rubicin *sartan *semide *setron *solone *sone *statin *statina *sulfa* *tadine *tamine!
*terol *thiazide *tinib *triptan *triptilina *triptyline *vir! *vudine *xaban *ximab *zepam *zumab accutane
acetaminophen adderall advil albuterol alendron* aleve allopurin* ambien amitrip* amlod* amox* amoxicil*
amoxicilina amphetamine* anastro* antacid* antibiotic* antibiotico* anticoagul* anticoncep* anticoncept*
antidepres* antidepress* apixaban arimidex aspirin aspirin* aspirina aspirinas atenol* atorva* augmentin
azithro* baclofen bactrim benadryl benicar benzetacil benzo* birth_control blood_thinner* bromocrip* budeson*
buprenor* bupropion buspar buspirone carbamaz* cef* celebrex celexa cephalex* cetiriz* cetirizina chantix
chemo cholest* cialis cipro citalopram claritin claritin* clindamy* clomid clonaz* clonazep* clonazepam
clonid* clotrimaz* clozap* codeine colchicine concerta contracepti* coumadin cream! crestor cyclobenz*
cymbalta dapsone decongest* demerol depakote depo dexameth* dialysis diazepam diclofen* diclofenaco dicyclo*
dilantin dilaudid diovan diphenhyd* dolex donepezil dose! doxy doxycyc* drops! dulcolax dulox* effexor eliquis
enalapril enbrel entresto epinefrin* epipen escitalopram estrace estradiol estrogen eutirox excedrin eye_drops
famotid* fentanyl fexofen* finaster* flagyl fluconaz* fluoxet* fluticas* folic fosamax furosem* gabapen*
geodon glipiz* glucophage glyburide gotas_para guaifen* haldol heparin hormone! humira hydrocod* hydrocort*
hydroxychlor* hydroxyz* ibuprof* ibuprofen* ibuprofeno imitrex imodium inderal inhalad* inhalador inhaler*
insulin insulin* insulina insulinas insulins inyeccion* inyecciones inyect* iud ivermec* januvia jarabe!
jardiance jeringa*! keppra ketamine ketorol* klonopin lamictal lamotrig* lantus lasix latuda letrozole
levaquin levetir* levothy* levothyrox* levotirox* lexapro lexapro* linzess lipitor lisinop* lithium lithium*
loratad* loratadina losart* losartan* lovenox lunesta lupron lyrica macrobid mebend* meclizine med!
medication* medicina! medicine* medrol meds melatonin meloxic* memantin* metamizol metform* metformin*
methadone methotrex* methylphen* metoprol* metotrex* metroni* metronid* metrotex* mg! minocyc* minoxidil
miralax mirena mirtaz* mobic monistat montelu* morphine morphine* motrin mounjaro mouthwash! mucinex naproxen
naproxeno* narcan nasonex nebuliz* nebulizer neurontin nexium nicorette nifed* nitrofur* norco nortrip*
novocain* nuva_ring nuvaring nyquil ointment* olanzap* omepraz* omeprazol omeprazol* ondans* orlistat oxycod*
oxycont* ozempic painkiller* panadol pantopr* paracet* paracetamol paracetamol* paragard paroxet* pastilla*
pastillas! patch! paxil paxlovid penicil* penicilin* pepcid pepto percocet percocets phentermine phenytoin
pill! plan_b plaquenil plavix pomada! pradaz* prednis* prednisona* pregabalin premarin prenatal_vitamin*
prescribed prevacid prilosec pristiq progesterone* promethaz* propecia propran* protonix prozac quetiap*
radiation! ramipril ranitid* recetaron reductil remedio! remeron restoril retin_a rexulti rinvoq risper*
risperdal risperid* ritalin rivotril* rizatrip* robaxin rogaine rosuvas* salbutamol saxenda semaglut* seroquel
sertral* sertralina sertraline sildenaf* simvast* singulair skyrizi sleeping_pill* soma! spironol* statins
steroid* stool_softener* strattera suboxone sudafed suero! sulfameth* sumatrip* symbicort synthroid synthroids
tablet! tafil* tamiflu tamoxif* tamsul* tegretol terbinaf* testosterone theraflu thyroxine tirzep* topamax
topiram* toradol tramad* tramadol trazodone tretinoin trulicity tums tylenol tylenols ultram valacycl* valium
valproat* valtrex vancomy* vasectomies! venlafax* ventolin ventolin* verapam* viagra vicks vicodin vistaril
vitacilina vitamin_d! vitaminas! vivitrol voltaren vyvanse warfarin warfarin* water_pill* wegovy wellbutrin
xanax xarelto z_pack zantac zepbound zofran zoloft zolpid* zometa zovirax zyprexa zyrtec
`;
