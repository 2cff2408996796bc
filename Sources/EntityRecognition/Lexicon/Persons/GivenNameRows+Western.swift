extension GivenNameRows {
  /// Given names of English, Romance, Germanic and Nordic countries, borne by women.
  static let westernFemale = """
    Abby Abigail Ada Addison Adela Adelaide Adele Adeline Adriana Adrienne Agatha Agnes Agneta Aileen Aimee Alana \
    Alberta Alejandra Alessandra Alessia Alexa Alexandra Alexandria Alexia Alice Alicia Alison Allison Alma Althea \
    Alyssa Amanda Amber Amelia Amelie Amy Ana Anabel Anastasia Andrea Angela Angelica Angelina Angelique Angie Anika \
    Anita Ann Anna Annabel Anne Annegret Anneliese Annette Annie Annika Antonella Antonia April Arabella Ariana \
    Arianna Arlene Ashley Asa Astrid Audrey Aurora Ava Barbara Beatrice Beatrix Beatriz Becky Belinda Bella \
    Benedetta Bernadette Bernice Berta Bertha Beth Bethany Betsy Betty Beverley Beverly Bianca Bonnie Brenda Bridget \
    Brigitte Britney Brittany Brooke Camila Camilla Camille Candace Candice Carina Carla Carlotta Carly Carmen Carol \
    Carole Carolina Caroline Carolyn Carrie Cassandra Cassidy Catalina Catarina Catherine Cathy Cecile Cecilia \
    Celeste Celia Celine Chantal Charlene Charlotte Chelsea Cher Cheryl Chiara Chloe Christa Christel Christiane \
    Christina Christine Cindy Claire Clara Clare Clarissa Claudia Claudine Clementine Colette Colleen Concepcion \
    Connie Constance Consuelo Cora Corinne Cornelia Courtney Cristina Crystal Cynthia Dagmar Daisy Dana Danielle \
    Daniela Daphne Darlene Dawn Debbie Deborah Debra Deirdre Delia Delphine Denise Diana Diane Dianne Dina Dolores \
    Dominique Donna Dora Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Eleonora Elfriede Elisa \
    Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elsa Elspeth Elvira Emilia Emily Emma Erica Erika Erin Erna \
    Ernestine Esmeralda Esperanza Estelle Esther Ethel Eugenie Eunice Eva Evangeline Eve Evelyn Fabienne Faith Fanny \
    Federica Felicia Felicity Fernanda Fiona Flavia Flora Florence Frances Francesca Francine Franziska Frederica \
    Freya Frida Gabriela Gabriella Gabrielle Gail Gemma Genevieve Georgia Georgina Geraldine Gerda Germaine Gertrude \
    Gianna Gillian Gina Ginger Giorgia Giovanna Gisela Giulia Gladys Glenda Gloria Grace Graciela Greta Gretchen Gro \
    Gudrun Guadalupe Gunilla Gwen Gwendolyn Gwyneth Hannah Hannelore Harriet Hayley Hazel Heather Heidi Helen Helena \
    Helene Helga Helle Henrietta Hermione Hilary Hilda Hildegard Hillary Holly Hope Ida Ilona Ilse Imelda Ines Inga \
    Inge Ingrid Irene Iris Irma Isabel Isabella Isabelle Isla Ivana Ivette Ivy Jackie Jacinda Jacqueline Jana Jane \
    Janet Janice Janine Jasmine Jean Jeanne Jeannette Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne \
    Jocelyn Jodie Johanna Josefina Josephine Joy Joyce Juana Judith Judy Julia Juliana Julianne Julie Juliet \
    Juliette June Justine Kamala Karen Karin Karina Karla Kate Katherine Kathleen Kathryn Kathy Katie Katja Katrin \
    Katrina Kay Kayla Kayleigh Kelly Kendra Kerstin Kim Kimberly Kirsten Klara Kristen Kristin Kristina Lana Lara \
    Larissa Laura Laurel Lauren Laurence Lea Leah Leila Lena Leni Leonie Leonora Leslie Leticia Lidia Lilian Lillian \
    Lily Linda Lindsay Lindsey Lisa Lise Lisbeth Liv Liz Liza Lois Lola Lorena Loretta Lori Lorna Lorraine Lotte \
    Louisa Louise Lourdes Lucia Luciana Lucie Lucille Lucinda Lucrezia Lucy Luisa Luise Luz Lydia Lynda Lynn Mabel \
    Madeleine Madeline Madison Magda Magdalena Maggie Maja Manuela Mara Marcela Marcella Marcia Margaret Margarita \
    Margaux Margot Margrethe Maria María Mariana Marianne Maribel Marie Mariela Marietta Marina Marine Marion Marisa \
    Marisol Marissa Marjorie Marlene Marta Martha Martina Mary Maryam Mathilde Matilda Maud Maureen Maxine May Megan \
    Meghan Melania Melanie Melinda Melissa Mercedes Meredith Meryl Mette Mia Michaela Michelle Michele Mildred \
    Millie Mimi Minnie Miranda Miriam Mirjam Molly Monica Monika Monique Morgane Muriel Myra Myrna Myrtle Nadia \
    Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nellie Nelly Nicola Nicole Nicoletta Nina Noelle Nora Norma \
    Octavia Odette Olga Olive Olivia Ophelia Paloma Pamela Paola Patricia Patsy Patty Paula Paulette Paulina Pauline \
    Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pia Pilar Piper Polly Priscilla Priti Prudence Rachael \
    Rachel Ramona Raquel Rebecca Regina Renata Renate Renee Rhoda Rhonda Rita Roberta Rocio Romina Rosa Rosalie \
    Rosalind Rosalyn Rosanna Rosario Rose Roseanne Rosemarie Rosemary Rosie Rowena Roxanne Ruby Ruth Sabina Sabine \
    Sabrina Sadie Sally Salome Samantha Sandra Sara Sarah Sasha Scarlett Segolene Ségolène Selena Selma Serena \
    Shannon Sharon Sheila Shelley Sherry Shirley Sienna Sigrid Silvana Silvia Simona Simone Siobhan Sofia Sofie Sole \
    Solveig Sonia Sonja Sophia Sophie Stacey Stefania Stefanie Stella Stephanie Sue Summer Susan Susana Susanna \
    Susanne Susie Suzanne Sybil Sylvia Sylvie Tabitha Tamara Tammy Tanya Tara Tatiana Teresa Teri Tess Thea Thelma \
    Theodora Theresa Therese Tiffany Tina Toni Tonia Tracy Trina Trudy Ulla Ulrike Ursula Valentina Valeria Valerie \
    Vanessa Vera Verena Verity Veronica Veronika Véronique Vicki Vicky Victoria Vigdis Viola Violet Violeta Virginia \
    Virginie Vivian Viviane Vivien Wanda Wendy Whitney Wilhelmina Wilma Winifred Winnie Ximena Yasmin Yolanda Yvette \
    Yvonne Zara Zelda Zoe Zsa
    """

  /// Given names of the same countries, borne by men.
  static let westernMale = """
    Aaron Abel Abraham Achim Achille Adalbert Adam Adolf Adolfo Adrian Agustin Aidan Alain Alan Alastair Albert \
    Alberto Albrecht Alden Alec Alejandro Aleksander Alessandro Alessio Alex Alexander Alexandre Alexis Alf Alfonso \
    Alfred Alfredo Alistair Allan Allen Alois Alonzo Alphonse Alvaro Álvaro Alvin Amadeo Ambrose Amedeo Anatole \
    Anders Andre Andreas Andres Andrés Andrew Andy Angelo Angus Anselm Anthony Antoine Anton Antonin Antonio António \
    Antony Archibald Archie Aristide Arlen Armand Armando Armin Arne Arnold Arsene Arthur Artur Arturo Asher Ashton \
    Atticus Aubrey August Auguste Augusto Augustus Aurelio Aurelien Austin Axel Baldwin Baptiste Barnaby Barney \
    Barry Bart Barton Basil Bastian Ben Benedict Benedikt Benito Benjamin Benjamín Benny Benoit Benoît Bernard \
    Bernardo Bernd Bernhard Bernie Bert Bertil Bertrand Bill Billy Bjorn Björn Blaise Bo Bob Bobby Boris Brad \
    Bradley Brady Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Burt Byron Caleb Calvin Cameron Carl \
    Carlo Carlos Carsten Carter Caspar Cecil Cedric Cédric Cesar César Chad Charles Charlie Chester Chris Christian \
    Christoph Christophe Christopher Chuck Clarence Claude Claudio Claus Clay Clayton Clement Clément Cliff Clifford \
    Clint Clinton Clive Clyde Cody Colin Colm Conan Connor Conor Conrad Corey Cornelius Cory Craig Cristian \
    Cristiano Cristobal Cuthbert Cyril Cyrille Dale Damian Damien Damon Dan Daniel Daniele Danny Dante Darius Darren \
    Darryl Dave David Davide Dean Delano Denis Dennis Denny Denzel Derek Desmond Dexter Dick Didier Diego Dieter \
    Dietmar Dietrich Dirk Dirk Dominic Dominik Domenico Domingo Don Donald Donatello Donovan Doug Douglas Drew \
    Duncan Dustin Dwayne Dwight Dylan Eamon Earl Eberhard Eckhard Ed Eddie Edgar Edgardo Edmond Edmund Edoardo \
    Eduard Eduardo Edward Edwin Egon Einar Elias Elijah Elliot Elliott Ellis Elmer Elon Elton Elvis Emanuel Emanuele \
    Emil Émile Emile Emiliano Emilio Emmanuel Emmett Enda Enrico Enrique Enzo Eoin Eric Erich Erik Ernest Ernesto \
    Ernie Ernst Erwin Esteban Ethan Étienne Etienne Eugene Eugène Eugenio Evan Evo Ewan Ezekiel Ezra Fabian Fabio \
    Fabrice Fabrizio Federico Felipe Felix Félix Ferdinand Fergus Fernando Fidel Filip Filippo Finbar Finley Floyd \
    Florent Florian Francesco Francis Francisco Franck Franco Francois François Frank Frankie Franklin Franz Fred \
    Freddie Frederic Frédéric Frederick Frederik Fredrik Friedrich Fritz Gabriel Gaël Gareth Gary Gaspard Gaston \
    Gavin Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gérard Gerardo Gerhard Germán Gerry Gert Gianfranco \
    Gianluca Gianni Gideon Gilbert Gilberto Giles Gilles Gino Giorgio Giovanni Giulio Giuseppe Glen Glenn Godfrey \
    Gonzalo Gordon Graeme Graham Grant Greg Gregg Gregor Gregorio Gregory Guido Guillaume Guillermo Gunnar Günter \
    Günther Gus Gustav Gustave Gustavo Guy Hakan Hal Hannes Hannibal Hans Harald Harold Harrison Harry Harvey Hayden \
    Hector Héctor Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henning Henri Henrik Henrique Henry Herbert \
    Herman Hermann Hernan Herve Hervé Holger Homer Horace Horacio Horst Howard Hubert Hugh Hugo Humberto Humphrey \
    Iain Ian Ignacio Igor Ike Immanuel Ingmar Ingo Inigo Íñigo Irving Irwin Isaac Isaiah Isidor Ismael Ivan Iván \
    Ivar Ivo Jack Jackson Jacob Jacques Jaime Jair Jake Jakob James Jamie Jan Janos Jared Jason Jasper Javier Jay \
    Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jed Jeff Jefferson Jeffrey Jens Jeremy Jeremiah Jérôme Jerome Jerry \
    Jesper Jesse Jesus Jesús Jim Jimmy Joachim Joao João Joaquim Joaquín Joaquin Joe Joel Joey Johan Johann Johannes \
    John Johnny Jon Jonas Jonathan Jordan Jordi Jorge Jörg José Jose Josep Josef Joseph Josh Joshua Josiah Josue \
    Juan Juha Julen Jules Julian Julien Julio Julius Jürgen Jurgen Justin Kai Karl Karl-Heinz Karsten Kaspar Keir \
    Keith Ken Kenneth Kenny Kermit Kevin Kieran Kirk Klaus Knut Konrad Konstantin Kristian Kristof Kurt Kyle Lachlan \
    Lamar Lambert Lance Larry Lars Lasse Laszlo Laurent Lawrence Lee Leif Len Lenny Leo Leon Léon Leonard Leonardo \
    Leopold Leopoldo Leroy Leslie Lester Levi Lewis Liam Lino Lionel Llewellyn Lloyd Logan Lorenzo Lothar Lou Louis \
    Luc Luca Lucas Lucian Luciano Lucien Ludovic Ludwig Luigi Luis Luís Luiz Luke Luther Lutz Lyle Lyndon Magnus \
    Malcolm Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Mariano Marino Mario Mark Markus Marlon Mars \
    Marshall Martin Martín Martti Marty Marvin Massimo Mateo Mathias Mathieu Mats Matt Matteo Matthew Matthias \
    Matthieu Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maxwell Melvin Merrick Mervyn Micah Michael \
    Michel Michele Mick Miguel Mikael Mike Mikkel Miles Milo Milton Mitch Mitchell Mitt Moises Monty Morgan Morris \
    Mortimer Morten Moses Nathan Nathaniel Neal Ned Neil Nelson Nestor Neville Newt Nicholas Nick Nicolas Nicolás \
    Nicolo Niels Nigel Niklas Niko Nikolaus Nils Noah Noel Norbert Norman Octavio Olaf Olav Ole Oliver Olivier Olle \
    Olof Omar Orlando Orson Oscar Óscar Oskar Osvaldo Oswald Othmar Otis Otto Owen Pablo Paddy Paolo Parker Pascal \
    Pat Patrice Patricio Patrick Patrik Paul Paulo Pedro Peer Per Percy Perry Pete Peter Phil Philip Philipp \
    Philippe Phillip Pier Piero Pierre Pierre-Yves Pieter Pietro Placido Prescott Preston Primo Quentin Quincy Quinn \
    Raffaele Rafael Rafaël Rainer Ralf Ralph Ramiro Ramón Ramon Randall Randolph Randy Raoul Raphael Rasmus Raul \
    Raúl Ray Raymond Reginald Reinhard Reinhold Remi Rémi Renato Rene René Renzo Rex Reynaldo Rhys Ricardo Riccardo \
    Richard Rick Ricky Rob Robbie Robert Roberto Robin Rocco Rod Roderick Rodney Rodolfo Rodrigo Rodrigue Roger \
    Roland Rolando Rolf Romain Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben Rubén Rudi Rudolf Rudolph Rudy \
    Rufus Ruggero Rupert Russ Russell Ryan Salvador Salvatore Sam Sammy Samuel Sander Sandro Santiago Saul Scott \
    Sean Sebastian Sebastián Sébastien Sepp Serge Sergio Seth Shane Shaun Shawn Sid Sidney Siegfried Sigmar Sigmund \
    Silvio Simon Simón Sjoerd Soren Søren Spencer Spiro Stan Stanley Stefan Stefano Steffen Sten Stephan Stephane \
    Stéphane Stephen Steve Steven Stewart Stuart Sven Sylvain Sylvester Tadeo Taylor Ted Terence Terrence Terry Theo \
    Theodor Theodore Thibaut Thierry Thomas Thor Thorbjørn Thorsten Tim Timo Timothy Tobias Toby Todd Tom Tomás \
    Tomas Tommaso Tommy Tony Torsten Travis Trent Trevor Tristan Troy Tucker Ty Tyler Tyrone Udo Ugo Ulf Ulrich \
    Ulysses Umberto Uwe Valentin Valentino Valery Vasco Vaughn Vernon Victor Víctor Viktor Vidkun Vince Vincent \
    Vincente Vincenzo Virgil Vito Vittorio Volker Wade Wallace Walter Ward Warren Wayne Wendell Werner Wes Wesley \
    Wilbur Wiley Wilfred Wilfried Wilhelm Will Willem William Willie Willy Wilson Winston Wolfgang Wouter Wyatt \
    Xavier Yanis Yann Yannick Yves Yvon Zachary Zack Zane
    """
}
