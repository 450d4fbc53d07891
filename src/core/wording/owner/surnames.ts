/** Common surnames. One alone in a cell is a person; another lone word may as well be a place, a firm or a product. */
export const SURNAMES = `smith jones taylor brown williams wilson johnson davies davis robinson wright thompson evans walker white
    roberts green hall thomas clarke clark jackson wood harris edwards turner martin cooper hill ward hughes moore king
    harrison lewis baker patel jones khan ali begum ahmed hussain singh kaur shah akhtar mahmood malik iqbal rahman
    allen mitchell young anderson scott parker bennett phillips watson griffiths griffin carter richards richardson
    bailey cox collins bell shaw murphy miller cook simpson marshall ellis adams wilkinson foster chapman mason
    webb rogers gray grey hunt mills holmes palmer matthews fisher barnes knight lloyd butler russell barker stevens
    stephens jenkins dixon fletcher hunter howard andrews reynolds elliott payne fox ford kelly burton saunders
    pearson armstrong cole atkinson gibson hart porter bird owen fraser cameron stewart stuart macdonald mcdonald
    campbell murray reid ross graham henderson paterson morrison kerr duncan ferguson grant hamilton johnston mackenzie
    sutherland sinclair wallace mclean maclean mackay mckay craig boyd burns gordon lawson lawrence nicholson dawson
    spencer price powell morgan rees bevan pugh parry prosser vaughan gough howells hopkins watkins perkins hawkins
    dawkins jennings hutchinson hutchings cunningham crawford coleman freeman newman goodman chadwick ashworth
    sutcliffe ainsworth butterworth hodgson hodge hodges dobson gilbert goddard gould graves greenwood gregory hancock
    hardy harding harper hayes haynes hewitt hicks higgins hobbs hodgkinson holland holloway hooper horton houghton
    howarth howe hudson humphreys humphries hurst ingram jarvis jordan kay kemp kennedy kent kirby kirk lamb lambert lane
    leach lowe lucas lynch mann manning marsh may mcarthur mccarthy mcgrath metcalfe middleton millar moran morley morton
    moss nash naylor newton nolan norman norris north norton o'brien o'connor o'neill o'sullivan obrien oconnor oneill
    osborne owens page parkin parsons peacock pearce perry peters pickering pollard poole pope potter potts pratt
    preston pritchard quinn randall rhodes riley robson rose rowe rowley ryan sanders sanderson savage seymour sharp
    sharpe sheppard short simmons skinner slater spence stephenson steele stone storey swift sykes talbot thornton
    thorpe todd tomlinson townsend tucker wade walsh walters walton warner waters weaver webster wells west weston
    wheeler whitaker whitehead whitehouse whittaker wilkins willis winter woods woodward yates abbott akhter alexander
    amin anwar aziz bano bashir bibi chaudhry chowdhury farooq ghosh gupta hassan hossain islam jain joshi kapoor kumar
    mehta mistry miah mirza mohammed nair nawaz parmar qureshi rana rao rashid reddy saleem sharma sheikh siddiqui syed
    uddin yousaf zaman abiola achebe adeyemi adebayo adeleke afolabi agyeman akindele amoah appiah asante balogun banda
    bello boateng chukwu danso eze ibrahim kamara mensah moyo musa ncube ndlovu nwosu obi ogunleye okafor okeke okoro
    okonkwo olawale osei owusu sesay sibanda chan chen cheung ho lam lau leung li lin liu nguyen pham tran wang wong wu
    yang zhang kowalski nowak wisniewski lewandowski kaminska ionescu popescu petrov ivanov costa fernandes ferreira
    garcia gomez gonzalez lopez martinez pereira rodrigues santos silva sousa byrne doyle gallagher kavanagh keane
    kearney maguire mcbride mccabe mccann mcguire mckenna mclaughlin mcmahon mcnamara mullen regan sheehan sweeney
    tierney whelan`;
