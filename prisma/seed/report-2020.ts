export type SectionSeed = { ru: string; en: string };

/** The city's report for 2020, paragraph by paragraph; the figures in braces are counted from the portal's records. */
export const sections2020: readonly SectionSeed[] = [
  {
    ru: "В рамках конструктивного взаимодействия муниципалитета и институтов гражданского общества в сфере укрепления общественно-политического, межнационального и межконфессионального согласия, развития гражданских инициатив при администрации Ленинск-Кузнецкого городского округа действуют совещательные органы: {councils}. Это Совет старейшин, Общественный совет при главе Ленинск-Кузнецкого городского округа, Консультативный совет по делам национальностей. В состав вышеуказанных органов входят заслуженные и авторитетные граждане, внесшие значительный вклад в развитие городского округа, руководители профсоюзных, общественных, национально-культурных, молодёжных, религиозных объединений.",
    en: "As part of the constructive cooperation of the municipality with civil society, to strengthen civic, interethnic and interfaith accord and to develop civic initiative, advisory bodies work at the administration of Leninsk-Kuznetsky Urban District: {councils}. They are the Council of Elders, the Public Council under the Head of the district and the Advisory Council on Ethnic Affairs. Their members are distinguished and respected citizens who have done much for the district, and leaders of trade-union, public, national-cultural, youth and religious associations.",
  },
  {
    ru: "Также в Ленинск-Кузнецком городском округе созданы органы ТОС на территории многоквартирных жилых домов: {tos}.",
    en: "Bodies of territorial self-government (TOS) have also been founded in the district on the territory of apartment houses: {tos}.",
  },
  {
    ru: "В целях участия общественности городского округа в социально-экономической, общественно-политической, национально-культурной жизни, содействия повышению гражданской активности руководители общественных объединений систематически приглашаются для участия в публичных слушаниях по вопросам общегородского значения (за год: {hearings}), являются членами совещательных органов при администрации. Их приглашают на все общегородские мероприятия и акции, посвящённые праздничным, памятным и знаменательным датам.",
    en: "So that the public may take part in the district’s social, economic, civic and national-cultural life, and to encourage civic activity, leaders of public associations are regularly invited to public hearings on city-wide questions (in the year: {hearings}) and are members of the advisory bodies at the administration. They are invited to all city-wide events and campaigns for holidays, memorial and significant dates.",
  },
  {
    ru: "Систематически глава Ленинск-Кузнецкого городского округа проводит встречи с общественностью с информированием о развитии городского округа по итогам года. Встреч за год: {headMeetings}.",
    en: "The head of Leninsk-Kuznetsky Urban District regularly meets the public and tells of the district’s development over the year. Meetings in the year: {headMeetings}.",
  },
  {
    ru: "Ежегодно в рамках муниципальной программы «Социальная поддержка населения» общественным организациям выделяется субсидия на поддержку деятельности; организаций-получателей: {subsidised}. Для осуществления своей деятельности общественным организациям выделены муниципальные помещения; таких организаций: {premises}.",
    en: "Every year under the municipal programme “Social Support of the Population” public organisations receive a subsidy for their work; recipients: {subsidised}. Public organisations have been given municipal premises for their work; such organisations: {premises}.",
  },
  {
    ru: "Администрацией Ленинск-Кузнецкого городского округа оказывается постоянная организационная, информационная поддержка при проведении руководителями общественных организаций мероприятий; выделяются (при поступлении заявок) муниципальные помещения для проведения мероприятий, транспорт для участия в областных, межрегиональных общественных мероприятиях.",
    en: "The administration of Leninsk-Kuznetsky Urban District constantly supports the events of public organisations with organisation and information; on request it provides municipal premises for events, and transport to regional and inter-regional public events.",
  },
  {
    ru: "В 2020 году основные мероприятия общественных объединений были направлены на реализацию и проведение акций, конкурсов, викторин, встреч, посвящённых знаменательным датам: {jubilees}. Проведено мероприятий: {events}, доля дистанционных: {remoteShare}. Мероприятия проводились в основном в дистанционном формате и с соблюдением мер санитарно-эпидемиологической безопасности в целях недопущения распространения коронавирусной инфекции.",
    en: "In 2020 the main events of public associations were campaigns, contests, quizzes and meetings devoted to significant dates: {jubilees}. Events held: {events}, of them remotely: {remoteShare}. They were held mostly remotely and with sanitary measures, to keep the coronavirus infection from spreading.",
  },
  {
    ru: "В целях обмена опытом по взаимодействию с общественными объединениями и органами ТОС обеспечено межмуниципальное сотрудничество администрации Ленинск-Кузнецкого городского округа и Совета муниципальных образований Кузбасса, а также налажено взаимодействие с другими муниципальными образованиями. Организовано участие в вебинарах и конференциях Совета муниципальных образований Кузбасса: {webinars}. В рамках сотрудничества извлекается практическая, консультативно-методическая помощь, происходит обмен мнениями с коллегами в данном направлении.",
    en: "To exchange experience of working with public associations and TOS bodies the administration cooperates with the Council of Municipalities of Kuzbass and has established contacts with other municipalities. Webinars and conferences of the Council of Municipalities of Kuzbass in which the city took part: {webinars}. Cooperation brings practical, advisory and methodical help and an exchange of views with colleagues.",
  },
  {
    ru: "Полученная практическая помощь, лучшие практики муниципальных образований в дальнейшем используются в работе. Внедрено лучших практик: {practices}.",
    en: "The practical help received and the best practices of municipalities are then used in the city’s work. Best practices adopted: {practices}.",
  },
];
