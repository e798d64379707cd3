Feature: Functions that write to an array

  Rule: ASG-28 np.copyto writes the source into the memory of the array

    @ASG-28.1 @needs:MEM-3
    Scenario Outline: <description>: r = np.copyto(a, <arguments>)
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `t = torch.from_numpy(a)`
      When `r = np.copyto(a, <arguments>)`
      Then `a` is `<elements>`
      And `t` is `<elements>`
      And `r` is `None`
      And `t` and `a` share memory

      Examples:
        | case         | description                       | arguments                                               | elements                 |
        | same         | The same shape                    | np.array([[5.0, 6.0], [7.0, 8.0]])                      | [[5.0, 6.0], [7.0, 8.0]] |
        | row          | A row for each row                | np.array([5.0, 6.0])                                    | [[5.0, 6.0], [5.0, 6.0]] |
        | list         | A list                            | [5, 6]                                                  | [[5.0, 6.0], [5.0, 6.0]] |
        | number       | A number                          | 5                                                       | [[5.0, 5.0], [5.0, 5.0]] |
        | front        | A leading axis of size one        | np.array([[[5.0, 6.0]]])                                | [[5.0, 6.0], [5.0, 6.0]] |
        | where        | Where a mask is true              | 9, where=np.array([[True, False], [False, True]])       | [[9.0, 2.0], [3.0, 9.0]] |
        | where_row    | Where a mask for each row is true | 9, where=np.array([False, True])                        | [[1.0, 9.0], [3.0, 9.0]] |
        | where_column | Where a mask of one column is     | np.array([8.0, 9.0]), where=np.array([[False], [True]]) | [[1.0, 2.0], [8.0, 9.0]] |
        | where_false  | With a mask that is all false     | 9, where=False                                          | [[1.0, 2.0], [3.0, 4.0]] |

    @ASG-28.2 @needs:MEM-7
    Scenario: Source and target overlap
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `np.copyto(a[1:], a[:-1])`
      Then `a` is `[1.0, 1.0, 2.0]`

    @ASG-28.3
    Scenario: The source is unchanged
      Given `a = np.array([1.0, 2.0])`
      And `b = np.array([5.0, 6.0])`
      When `np.copyto(a, b)`
      Then `a` is `[5.0, 6.0]`
      And `a` and `b` do not share memory
      And `b` is unchanged

    @ASG-28.4
    Scenario Outline: <description> is refused
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `np.copyto(a, <arguments>)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case  | description                    | arguments                                                      |
        | long  | A longer row                   | np.array([5.0, 6.0, 7.0])                                      |
        | rank  | An additional axis             | np.array([[[5.0, 6.0], [7.0, 8.0]], [[5.0, 6.0], [7.0, 8.0]]]) |
        | where | A mask of another size         | 9, where=np.array([True, False, True])                         |
        | mask  | A mask with an additional axis | 9, where=np.array([[[True, False], [False, True]]])            |

  Rule: ASG-29 np.copyto refuses a cast that its casting rule forbids

    @ASG-29.1
    Scenario Outline: <description>: np.copyto(a, b<rule>)
      Given `a = np.array([1, 2], dtype=np.<target>)`
      And `b = np.array([5, 6], dtype=np.<source>)`
      When `np.copyto(a, b<rule>)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `a` is unchanged
      And `b` is unchanged

      Examples:
        | case       | description                 | target  | source     | rule             |
        | float      | float64 to int64            | int64   | float64    |                  |
        | unsigned   | int64 to uint8              | uint8   | int64      |                  |
        | bool       | int64 to bool               | bool_   | int64      |                  |
        | complex    | complex128 to float64       | float64 | complex128 |                  |
        | safe       | int64 to int8, with safe    | int8    | int64      | , casting='safe' |
        | safe_float | int64 to float32, with safe | float32 | int64      | , casting='safe' |
        | no         | int32 to int64, with no     | int64   | int32      | , casting='no'   |

    @ASG-29.2 @needs:ASG-28
    Scenario Outline: <description> is allowed
      Given `a = np.array([0, 0], dtype=np.<target>)`
      When `np.copyto(a, np.array(<source>, dtype=np.<dtype>)<rule>)`
      Then `a` is `<elements>`

      Examples:
        | case    | description                   | target  | source        | dtype   | rule               | elements   |
        | narrow  | int64 to int8                 | int8    | [300, 2]      | int64   |                    | [44, 2]    |
        | signed  | uint8 to int8                 | int8    | [200, 2]      | uint8   |                    | [-56, 2]   |
        | float   | float64 to float32            | float32 | [0.5, 2.0]    | float64 |                    | [0.5, 2.0] |
        | integer | int64 to float32              | float32 | [5, 6]        | int64   |                    | [5.0, 6.0] |
        | bool    | bool to int64                 | int64   | [True, False] | bool_   |                    | [1, 0]     |
        | unsafe  | float64 to int64, with unsafe | int64   | [1.9, -1.9]   | float64 | , casting='unsafe' | [1, -1]    |
        | safe    | int32 to float64, with safe   | float64 | [5, 6]        | int32   | , casting='safe'   | [5.0, 6.0] |

      @warns:IMAGINARY_DISCARDED
      Examples:
        | case           | description                        | target  | source    | dtype      | rule               | elements   |
        | unsafe_complex | complex128 to float64, with unsafe | float64 | [1+2j, 3] | complex128 | , casting='unsafe' | [1.0, 3.0] |

    @ASG-29.3
    Scenario Outline: A number, <description>
      Given `a = np.array([1, 2], dtype=np.<target>)`
      When `np.copyto(a, <number>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case     | description   | target | number | kind               |
        | float    | 1.5 for int64 | int64  | 1.5    | DTYPE_UNSUPPORTED  |
        | large    | 300 for uint8 | uint8  | 300    | VALUE_OUT_OF_RANGE |
        | negative | -3 for uint8  | uint8  | -3     | VALUE_OUT_OF_RANGE |

  Rule: ASG-30 ndarray.fill writes one number to every element

    @ASG-30.1 @needs:MEM-3
    Scenario: All elements of an array
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `t = torch.from_numpy(a)`
      When `r = a.fill(9)`
      Then `a` is `[[9.0, 9.0], [9.0, 9.0]]`
      And `t` is `[[9.0, 9.0], [9.0, 9.0]]`
      And `r` is `None`
      And `t` and `a` share memory

    @ASG-30.2 @needs:MEM-7
    Scenario: A slice of an array
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `a[:, 1].fill(9)`
      Then `a` is `[[1.0, 9.0], [3.0, 9.0]]`

    @ASG-30.3
    Scenario: A float is truncated for integers
      Given `a = np.array([1, 2])`
      When `a.fill(-2.9)`
      Then `a` is `[-2, -2]`

    @ASG-30.4
    Scenario Outline: <number> is refused for <dtype>
      Given `a = np.array([1, 2], dtype=np.<dtype>)`
      When `a.fill(<number>)`
      Then it fails with `VALUE_OUT_OF_RANGE`
      And `a` is unchanged

      Examples:
        | case    | number       | dtype   |
        | large   | 300          | uint8   |
        | nan     | float('nan') | int64   |
        | complex | 1j           | float64 |

  Rule: ASG-31 np.put writes at flat indices

    @ASG-31.1
    Scenario Outline: <description>: r = np.put(a, <arguments>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = np.put(a, <arguments>)`
      Then `a` is `<elements>`
      And `r` is `None`

      Examples:
        | case     | description                | arguments                          | elements                           |
        | each     | One value for each index   | [0, 4], [8, 9]                     | [[8.0, 2.0, 3.0], [4.0, 9.0, 6.0]] |
        | number   | One number for all indices | [0, 4], 9                          | [[9.0, 2.0, 3.0], [4.0, 9.0, 6.0]] |
        | repeated | Repeated values            | [0, 1, 2], [8, 9]                  | [[8.0, 9.0, 8.0], [4.0, 5.0, 6.0]] |
        | more     | More values than indices   | [0], [8, 9]                        | [[8.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | single   | A single integer           | 3, 9                               | [[1.0, 2.0, 3.0], [9.0, 5.0, 6.0]] |
        | negative | From the end               | [-1], 9                            | [[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]] |
        | matrix   | Matrices                   | [[0, 1], [5, 4]], [[6, 7], [8, 9]] | [[6.0, 7.0, 3.0], [4.0, 9.0, 8.0]] |
        | arrays   | Arrays                     | np.array([2, 3]), np.array([8, 9]) | [[1.0, 2.0, 8.0], [9.0, 5.0, 6.0]] |
        | nothing  | An empty index             | [], [9]                            | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | empty    | No values                  | [0, 4], []                         | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |

    @ASG-31.2 @needs:MEM-7
    Scenario: The order is row-major and not that of the memory
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `np.put(a.T, [1], 9)`
      Then `a` is `[[1.0, 2.0, 3.0], [9.0, 5.0, 6.0]]`

    @ASG-31.3
    Scenario Outline: <description> is refused
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.uint8)`
      When `np.put(a, <arguments>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case   | description                | arguments  | kind               |
        | beyond | An index past the end      | [6], 9     | INDEX_OUT_OF_RANGE |
        | large  | A number that is too large | [0], [300] | VALUE_OUT_OF_RANGE |

    @ASG-31.4
    Scenario: An integer is out of range for an empty array
      Given `a = np.array([[], []])`
      When `np.put(a, [0], 9)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `a` is unchanged

  Rule: ASG-32 np.putmask writes the corresponding value where a mask is true

    @ASG-32.1
    Scenario Outline: <description>: r = np.putmask(a, <arguments>)
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `r = np.putmask(a, <arguments>)`
      Then `a` is `<elements>`
      And `r` is `None`

      Examples:
        | case     | description                           | arguments                                          | elements             |
        | each     | A value for each element              | np.array([True, False, False, True]), [6, 7, 8, 9] | [6.0, 2.0, 3.0, 9.0] |
        | repeated | Two values, repeated for the elements | np.array([True, False, True, True]), [8, 9]        | [8.0, 2.0, 8.0, 9.0] |
        | number   | One number for all indices            | np.array([True, False, True, True]), 9             | [9.0, 2.0, 9.0, 9.0] |
        | list     | A list as a mask                      | [False, True, False, True], 9                      | [1.0, 9.0, 3.0, 9.0] |
        | empty    | No values                             | np.array([True, False, True, True]), []            | [1.0, 2.0, 3.0, 4.0] |

    @ASG-32.2
    Scenario: A mask of another size is refused
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `np.putmask(a, np.array([True, False]), 9)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

  Rule: ASG-33 np.place writes consecutive values where a mask is true

    @ASG-33.1
    Scenario Outline: <description>: r = np.place(a, <arguments>)
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `r = np.place(a, <arguments>)`
      Then `a` is `<elements>`
      And `r` is `None`

      Examples:
        | case     | description                              | arguments                                    | elements             |
        | each     | As many values as true elements          | np.array([True, False, False, True]), [8, 9] | [8.0, 2.0, 3.0, 9.0] |
        | repeated | Repeated values                          | np.array([True, False, True, True]), [8, 9]  | [8.0, 2.0, 9.0, 8.0] |
        | number   | One value for all                        | np.array([True, False, True, True]), [9]     | [9.0, 2.0, 9.0, 9.0] |
        | nothing  | No values, with a mask that is all false | np.array([False, False, False, False]), []   | [1.0, 2.0, 3.0, 4.0] |

    @ASG-33.2
    Scenario Outline: <description> is refused
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `np.place(a, <arguments>)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case  | description                  | arguments                                 |
        | short | A mask of another size       | np.array([True, False]), [9]              |
        | none  | No values for a true element | np.array([True, False, False, False]), [] |
