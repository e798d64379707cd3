Feature: Shapes of arrays

  Rule: VIW-16 Reshaping a contiguous array does not copy

    @VIW-16.1
    Scenario Outline: <description>: v = a.<call>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case          | description             | call                      | elements                             | strides |
        | reshape       | Another shape           | reshape(3, 2)             | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (16, 8) |
        | reshape-tuple | A shape that is a tuple | reshape((3, 2))           | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (16, 8) |
        | reshape-same  | Its current shape       | reshape(2, 3)             | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (24, 8) |
        | never         | With copy=False         | reshape(3, 2, copy=False) | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (16, 8) |
        | any           | In its own order        | reshape(3, 2, order='A')  | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (16, 8) |
        | ravel         | All axes merged         | ravel()                   | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]       | (8,)    |

    @VIW-16.2
    Scenario: A write through another shape reaches the array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a.reshape(3, 2)`
      When `v[1, 1] = 9`
      Then `a` is `[[1.0, 2.0, 3.0], [9.0, 5.0, 6.0]]`

  Rule: VIW-17 Reshaping an array with gaps does not copy where strides suffice

    @VIW-17.1 @needs:MEM-7
    Scenario Outline: <description>: v = s.reshape(<shape>)
      Given `a = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])`
      And `s = <source>`
      When `v = s.reshape(<shape>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `s` have the same memory
      And `a` is unchanged

      Examples:
        | case      | description                                | source        | shape   | elements                                             | strides     |
        | merge     | Every second element, as one axis          | a[:, ::2]     | 4       | [1.0, 3.0, 5.0, 7.0]                                 | (16,)       |
        | split     | An axis split in two                       | a[0, ::-1]    | 2, 2    | [[4.0, 3.0], [2.0, 1.0]]                             | (-16, -8)   |
        | backwards | All elements reversed, as one axis         | a[::-1, ::-1] | 8       | [8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]             | (-8,)       |
        | transpose | An axis of a transposed array split in two | a.T           | 2, 2, 2 | [[[1.0, 5.0], [2.0, 6.0]], [[3.0, 7.0], [4.0, 8.0]]] | (16, 8, 32) |
        | same      | Its current shape                          | a.T           | 4, 2    | [[1.0, 5.0], [2.0, 6.0], [3.0, 7.0], [4.0, 8.0]]     | (8, 32)     |

  Rule: VIW-18 Reshaping an array copies where strides do not suffice

    @VIW-18.1 @needs:MEM-7
    Scenario Outline: <description>: v = s.reshape(<shape>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = <source>`
      When `v = s.reshape(<shape>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case   | description                          | source   | shape | elements                           | strides |
        | row    | A transposed array as one axis       | a.T      | 6     | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]     | (8,)    |
        | matrix | A transposed array as another matrix | a.T      | 2, 3  | [[1.0, 4.0, 2.0], [5.0, 3.0, 6.0]] | (24, 8) |
        | block  | A block as one axis                  | a[:, 1:] | 4     | [2.0, 3.0, 5.0, 6.0]               | (8,)    |

  Rule: VIW-19 copy=True makes reshape copy, copy=False makes it refuse to

    @VIW-19.1
    Scenario Outline: <description>: v = a.reshape(<arguments>, copy=True)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a.reshape(<arguments>, copy=True)`
      Then `v` is `<elements>`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case  | description              | arguments | elements                             |
        | other | A copy in another shape  | 3, 2      | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] |
        | same  | A copy in the same shape | 2, 3      | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   |

    @VIW-19.2 @needs:MEM-7
    Scenario Outline: <description>: v = a.<call>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a.<call>`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case      | description                             | call                                 |
        | transpose | A transposed array as one axis          | T.reshape(6, copy=False)             |
        | order     | A row-major array in column-major order | reshape(3, 2, order='F', copy=False) |

  Rule: VIW-20 The order of a reshape applies to reading and writing indices

    @VIW-20.1
    Scenario Outline: <description>: v = a.reshape(<arguments>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = a.reshape(<arguments>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case   | description                        | arguments       | elements                             | strides |
        | matrix | A row-major array column by column | 3, 2, order='F' | [[1.0, 5.0], [4.0, 3.0], [2.0, 6.0]] | (8, 24) |
        | row    | As one axis                        | 6, order='F'    | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]       | (8,)    |

    @VIW-20.2 @needs:MEM-7
    Scenario Outline: <description>: v = s.reshape(<arguments>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = a.T`
      When `v = s.reshape(<arguments>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case   | description                           | arguments       | elements                           | strides |
        | matrix | A column-major array column by column | 2, 3, order='F' | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] | (8, 16) |
        | any    | In its own order                      | 2, 3, order='A' | [[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]] | (8, 16) |
        | row    | As one axis                           | 6, order='F'    | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]     | (8,)    |

    @VIW-20.3
    Scenario: An order of memory is refused
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `v = a.reshape(2, 2, order='K')`
      Then it fails with `INVALID_ARGUMENT`
      And `a` is unchanged

  Rule: VIW-21 ravel is a view where the elements are contiguous in its order

    @VIW-21.1 @needs:MEM-7 @needs:VIW-2
    Scenario Outline: <description>: v = s.ravel(<order>)
      Given `a = np.array([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])`
      And `s = <source>`
      When `v = s.ravel(<order>)`
      Then `v` is `<elements>`
      And `v` has strides `(8,)`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case   | description                                     | source           | order | elements                                 |
        | F      | A column-major array in column-major order      | a.T              | 'F'   | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0] |
        | A      | A column-major array in its own order           | a.T              | 'A'   | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0] |
        | K      | A column-major array in the order of its memory | a.T              | 'K'   | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0] |
        | K-swap | Dense, but in neither order                     | a.swapaxes(0, 1) | 'K'   | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0] |
        | K-row  | A row-major array in the order of its memory    | a[1:]            | 'K'   | [5.0, 6.0, 7.0, 8.0]                     |

    @VIW-21.2 @needs:MEM-7
    Scenario Outline: <description>: v = s.ravel(<order>)
      Given `a = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])`
      And `s = <source>`
      When `v = s.ravel(<order>)`
      Then `v` is `<elements>`
      And `v` has strides `(8,)`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | description                               | source                            | order | elements                                 |
        | C          | A column-major array in row-major order   | a.T                               |       | [1.0, 5.0, 2.0, 6.0, 3.0, 7.0, 4.0, 8.0] |
        | F          | A row-major array in column-major order   | a                                 | 'F'   | [1.0, 5.0, 2.0, 6.0, 3.0, 7.0, 4.0, 8.0] |
        | gaps       | Gaps that strides could express           | a[:, ::2]                         |       | [1.0, 3.0, 5.0, 7.0]                     |
        | K-gaps     | Gaps in the order of the memory           | a[:, ::2]                         | 'K'   | [1.0, 3.0, 5.0, 7.0]                     |
        | backwards  | A reversed array                          | a[0, ::-1]                        | 'K'   | [4.0, 3.0, 2.0, 1.0]                     |
        | K-repeated | A repeated row in the order of the memory | np.broadcast_to(a[0, :2], (2, 2)) | 'K'   | [1.0, 2.0, 1.0, 2.0]                     |

  Rule: VIW-22 ndarray.flatten copies

    @VIW-22.1 @needs:MEM-7
    Scenario Outline: <description>: v = s.flatten(<order>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = <source>`
      When `v = s.flatten(<order>)`
      Then `v` is `<elements>`
      And `v` has strides `(8,)`
      And `v` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | description                               | source                        | order | elements                       |
        | C          | A row-major array                         | a                             |       | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] |
        | vector     | An array with one axis                    | a[1]                          |       | [4.0, 5.0, 6.0]                |
        | F          | In column-major order                     | a                             | 'F'   | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0] |
        | A          | A column-major array in its own order     | a.T                           | 'A'   | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] |
        | K          | In the order of the memory                | a.T                           | 'K'   | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] |
        | transpose  | A column-major array in row-major order   | a.T                           |       | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0] |
        | K-repeated | A repeated row in the order of the memory | np.broadcast_to(a[0], (2, 3)) | 'K'   | [1.0, 2.0, 3.0, 1.0, 2.0, 3.0] |

  Rule: VIW-23 The shape of an array can be set

    @VIW-23.1 @needs:MEM-3
    Scenario: Only the shape of that array changes
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])`
      And `v = a.reshape(3, 2)`
      And `t = torch.from_numpy(a)`
      When `a.shape = (2, -1)`
      Then `a` is `[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]`
      And `a` has strides `(24, 8)`
      And `v` is unchanged
      And `t` is unchanged
      And `a` and `t` have the same memory

    @VIW-23.2 @needs:MEM-7
    Scenario Outline: <description>: s.shape = <shape>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = a.T`
      When `s.shape = <shape>`
      Then it fails with `SHAPE_MISMATCH`
      And `s` is unchanged
      And `a` is unchanged

      Examples:
        | case | description                                | shape  |
        | copy | A shape that would need a copy             | 6      |
        | size | A shape for a different number of elements | (2, 2) |
