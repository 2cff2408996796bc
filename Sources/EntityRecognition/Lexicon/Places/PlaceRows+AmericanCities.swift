extension PlaceRows {
  /// Cities of the United States and Canada.
  static let northAmericanCities = """
    New York; New York City; NYC; Los Angeles; LA; L.A.; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San \
    Diego; Dallas; San Jose; Austin; Jacksonville; Fort Worth; Columbus; Charlotte; San Francisco; Indianapolis; \
    Seattle; Denver; Boston; El Paso; Nashville; Detroit; Oklahoma City; Portland; Las Vegas; Memphis; Louisville; \
    Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Mesa; Atlanta; Omaha; Colorado \
    Springs; Raleigh; Miami; Miami Beach; Long Beach; Virginia Beach; Oakland; Minneapolis; Tulsa; Tampa; Arlington; \
    New Orleans; Wichita; Cleveland; Bakersfield; Aurora; Anaheim; Honolulu; Santa Ana; Riverside; Corpus Christi; \
    Stockton; St. Paul; St. Louis; Saint Paul; Cincinnati; Pittsburgh; Greensboro; Anchorage; Newark; Orlando; \
    Irvine; Toledo; Laredo; Buffalo; Reno; Baton Rouge; Richmond; Birmingham; Spokane; Rochester; Des Moines; \
    Montgomery; Tacoma; Little Rock; Salt Lake City; Tallahassee; Providence; Knoxville; Fort Lauderdale; \
    Springfield; Santa Fe; Syracuse; Dayton; Hartford; Charleston; Savannah; Jackson, Mississippi; Flint; Ferguson; \
    Charlottesville; Newtown; Sandy Hook; Columbine; Parkland; Uvalde; San Bernardino; Waco; Selma; Annapolis; \
    Albany; Boise; Cambridge, Massachusetts; Palo Alto; Cupertino; Mountain View; Menlo Park; Redmond; Burbank; \
    Santa Monica; Beverly Hills; Malibu; Pasadena; Aspen; Atlantic City; Camp David; Mar-a-Lago; Langley; Quantico; \
    Fort Bragg; Fort Hood; Fort Meade; West Point; Norfolk, Virginia; Key West; Palm Beach; Martha's Vineyard; \
    Hamptons; Georgetown, Washington; Alexandria, Virginia; Toronto; Montreal; Montréal; Vancouver; Calgary; \
    Edmonton; Winnipeg; Quebec City; Halifax; Mississauga; Regina; Saskatoon; Whistler; Banff; Fort McMurray; \
    Gander; Iqaluit; Kelowna
    """

  /// Cities of Latin America and the Caribbean.
  static let latinAmericanCities = """
    Guadalajara; Monterrey; Tijuana; Ciudad Juárez; Ciudad Juarez; Acapulco; Cancún; Cancun; Puebla; León, Mexico; \
    Culiacán; Culiacan; Nuevo Laredo; Reynosa; Matamoros; Mérida; Toluca; Querétaro; Morelia; Iguala; Tapachula; \
    Mexicali; Hermosillo; Cuernavaca; San Pedro Sula; Santa Ana, El Salvador; Quetzaltenango; Chichicastenango; \
    Granada, Nicaragua; Masaya; Bluefields; Colón; Santiago de Cuba; Guantanamo City; Holguín; Camagüey; Santa \
    Clara; Varadero; Mariel; Cap-Haïtien; Cap-Haitien; Jérémie; Les Cayes; Jacmel; Gonaïves; Cité Soleil; \
    Pétion-Ville; Montego Bay; Ponce; Medellín; Medellin; Cali; Barranquilla; Cartagena; Bucaramanga; Cúcuta; \
    Cucuta; Buenaventura; Leticia; Maracaibo; Valencia, Venezuela; Barquisimeto; Maracay; Ciudad Guayana; San \
    Cristóbal; Guayaquil; Cuenca; Esmeraldas; Arequipa; Trujillo; Cusco; Cuzco; Iquitos; Puno; Ayacucho; Callao; \
    Santa Cruz de la Sierra; Cochabamba; Potosí; El Alto; Oruro; São Paulo; Sao Paulo; Rio de Janeiro; Rio; Salvador \
    da Bahia; Fortaleza; Belo Horizonte; Manaus; Curitiba; Recife; Porto Alegre; Belém; Belem; Goiânia; Campinas; \
    São Luís; Natal; Florianópolis; Santos; Copacabana; Ipanema; Rocinha; Brumadinho; Mariana; Foz do Iguaçu; \
    Rosario; Córdoba; Mendoza; La Plata; Mar del Plata; Bariloche; Ushuaia; Salta; Tucumán; Valparaíso; Valparaiso; \
    Concepción; Antofagasta; Punta Arenas; Iquique; Viña del Mar; Temuco; Ciudad del Este; Encarnación; Punta del \
    Este; Colonia del Sacramento
    """
}
