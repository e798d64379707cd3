Feature: Assignment across dtypes

  Rule: ASG-12 An assigned value is converted to the dtype of the target

    @ASG-12.1 @needs:ASG-2
    Scenario Outline: Into <dtype>, <description>
      Given `x = <new>([0, 1, 0], dtype=<module>.<target>)`
      When `x[<index>] = <value>`
      Then `x` is `<elements>`
      And `x.dtype` is `<module>.<target>`

      Examples:
        | case               | description                              | dtype     | new          | module | target    | index  | value                                  | elements                        |
        | tensor_truncated   | a float is truncated, in a tensor        | int64     | torch.tensor | torch  | int64     | 0      | 2.9                                    | [2, 1, 0]                       |
        | array_truncated    | a float is truncated, in an array        | int64     | np.array     | np     | int64     | 0      | 2.9                                    | [2, 1, 0]                       |
        | tensor_negative    | towards zero, in a tensor                | int64     | torch.tensor | torch  | int64     | 0      | -2.9                                   | [-2, 1, 0]                      |
        | array_negative     | towards zero, in an array                | int64     | np.array     | np     | int64     | 0      | -2.9                                   | [-2, 1, 0]                      |
        | tensor_floats      | a tensor of floats is truncated          | int64     | torch.tensor | torch  | int64     | :      | torch.tensor([1.9, -1.9, 2.5])         | [1, -1, 2]                      |
        | array_floats       | an array of floats is truncated          | int64     | np.array     | np     | int64     | :      | np.array([1.9, -1.9, 2.5])             | [1, -1, 2]                      |
        | array_list         | a list of floats is truncated            | int64     | np.array     | np     | int64     | :      | [1.9, -1.9, 2.5]                       | [1, -1, 2]                      |
        | array_positions    | an array of floats, with an index array  | int64     | np.array     | np     | int64     | [0, 2] | np.array([1.9, -1.9])                  | [1, 1, -1]                      |
        | tensor_positions   | a float, with an index array of a tensor | int64     | torch.tensor | torch  | int64     | [0, 2] | 1.9                                    | [1, 1, 1]                       |
        | tensor_integers    | integers, in a tensor                    | float32   | torch.tensor | torch  | float32   | :      | torch.tensor([5, 6, 7])                | [5.0, 6.0, 7.0]                 |
        | array_integers     | integers, in an array                    | float64   | np.array     | np     | float64   | :      | np.array([5, 6, 7])                    | [5.0, 6.0, 7.0]                 |
        | tensor_rounded     | a double is rounded, in a tensor         | float32   | torch.tensor | torch  | float32   | 0      | 0.1                                    | [0.10000000149011612, 1.0, 0.0] |
        | array_rounded      | a double is rounded, in an array         | float32   | np.array     | np     | float32   | 0      | 0.1                                    | [0.10000000149011612, 1.0, 0.0] |
        | tensor_bool        | nonzero numbers, in a tensor             | bool      | torch.tensor | torch  | bool      | :      | torch.tensor([0.0, 0.5, float('nan')]) | [False, True, True]             |
        | array_bool         | nonzero numbers, in an array             | bool      | np.array     | np     | bool_     | :      | np.array([0.0, 0.5, float('nan')])     | [False, True, True]             |
        | tensor_number_bool | a number, in a tensor                    | bool      | torch.tensor | torch  | bool      | 0      | 2                                      | [True, True, False]             |
        | array_number_bool  | a number, in an array                    | bool      | np.array     | np     | bool_     | 0      | 2                                      | [True, True, False]             |
        | tensor_true        | True, in a tensor                        | int64     | torch.tensor | torch  | int64     | 0      | True                                   | [1, 1, 0]                       |
        | array_true         | True, in an array                        | int64     | np.array     | np     | int64     | 0      | True                                   | [1, 1, 0]                       |
        | tensor_nan         | NaN, in a tensor                         | float32   | torch.tensor | torch  | float32   | 0      | float('nan')                           | [float('nan'), 1.0, 0.0]        |
        | array_nan          | NaN, in an array                         | float64   | np.array     | np     | float64   | 0      | float('nan')                           | [float('nan'), 1.0, 0.0]        |
        | tensor_complex     | a number, in a complex tensor            | complex64 | torch.tensor | torch  | complex64 | 0      | 2.5                                    | [2.5+0j, 1+0j, 0j]              |
        | array_complex      | a number, in a complex array             | complex64 | np.array     | np     | complex64 | 0      | 2.5                                    | [2.5+0j, 1+0j, 0j]              |

  Rule: ASG-13 A number that the dtype cannot represent is refused

    @ASG-13.1
    Scenario Outline: <number> for <dtype>, <description>
      Given `x = <new>([1, 2, 3], dtype=<module>.<dtype>)`
      When `x[<index>] = <number>`
      Then it fails with `VALUE_OUT_OF_RANGE`
      And `x` is unchanged

      Examples:
        | case             | description                | new          | module | dtype   | index               | number       |
        | tensor_int8      | an element of a tensor     | torch.tensor | torch  | int8    | 0                   | 300          |
        | array_int8       | an element of an array     | np.array     | np     | int8    | 0                   | 300          |
        | array_negative   | an element of an array     | np.array     | np     | uint8   | 0                   | -1           |
        | tensor_negative  | an element of a tensor     | torch.tensor | torch  | uint8   | 0                   | -256         |
        | tensor_uint8     | a slice of a tensor        | torch.tensor | torch  | uint8   | :                   | 256          |
        | array_uint8      | a slice of an array        | np.array     | np     | uint8   | :                   | 256          |
        | tensor_list      | an index array of a tensor | torch.tensor | torch  | int8    | [0, 1]              | 300          |
        | array_list       | an index array of an array | np.array     | np     | int8    | [0, 1]              | 300          |
        | tensor_mask      | a mask of a tensor         | torch.tensor | torch  | int8    | [True, False, True] | -129         |
        | array_mask       | a mask of an array         | np.array     | np     | int8    | [True, False, True] | -129         |
        | tensor_nan       | an element of a tensor     | torch.tensor | torch  | int64   | 0                   | float('nan') |
        | array_nan        | an element of an array     | np.array     | np     | int64   | 0                   | float('nan') |
        | tensor_infinity  | an element of a tensor     | torch.tensor | torch  | int64   | 0                   | float('inf') |
        | array_infinity   | an element of an array     | np.array     | np     | int64   | 0                   | float('inf') |
        | tensor_float     | an element of a tensor     | torch.tensor | torch  | int8    | 0                   | 300.5        |
        | tensor_complex   | an element of a tensor     | torch.tensor | torch  | float32 | 0                   | 1+2j         |
        | array_complex    | an element of an array     | np.array     | np     | float64 | 0                   | 1+2j         |
        | tensor_imaginary | an element of a tensor     | torch.tensor | torch  | int64   | 0                   | 1j           |
        | array_imaginary  | an element of an array     | np.array     | np     | int64   | 0                   | 1j           |

    @ASG-13.2
    Scenario: A list whose first number is too large
      Given `a = np.array([1, 2, 3], dtype=np.uint8)`
      When `a[:] = [300, 8, 9]`
      Then it fails with `VALUE_OUT_OF_RANGE`
      And `a` is unchanged

    @ASG-13.3
    Scenario Outline: 300 for an empty selection of int8, <side>
      Given `x = <new>([1, 2, 3], dtype=<module>.int8)`
      When `x[1:1] = 300`
      Then `x` is `[1, 2, 3]`, or it fails with `VALUE_OUT_OF_RANGE`

      Examples:
        | case   | side        | new          | module |
        | tensor | of a tensor | torch.tensor | torch  |
        | array  | of an array | np.array     | np     |

    @ASG-13.4
    Scenario Outline: <number> for <dtype> may be stored, <side>
      Given `x = <new>([1, 2], dtype=<module>.<dtype>)`
      When `x[0] = <number>`
      Then `x` is `<result>`, or it fails with `VALUE_OUT_OF_RANGE`

      Examples:
        | case            | side        | new          | module | dtype   | number | result     |
        | tensor_sign     | in a tensor | torch.tensor | torch  | uint8   | -1     | [255, 2]   |
        | tensor_limit    | in a tensor | torch.tensor | torch  | uint8   | -255   | [1, 2]     |
        | tensor_fraction | in a tensor | torch.tensor | torch  | uint8   | 255.5  | [255, 2]   |
        | array_fraction  | in an array | np.array     | np     | uint8   | 255.5  | [255, 2]   |
        | tensor_complex  | in a tensor | torch.tensor | torch  | float32 | 1 + 0j | [1.0, 2.0] |
        | tensor_int      | in a tensor | torch.tensor | torch  | int64   | 5 + 0j | [5, 2]     |
        | array_complex   | in an array | np.array     | np     | float64 | 1 + 0j | [1.0, 2.0] |

    @ASG-13.5
    Scenario Outline: A bool dtype takes <number>, <side>
      Given `x = <new>([False, True])`
      When `x[0] = <number>`
      Then `x` is `[True, True]`

      Examples:
        | case             | side        | new          | number       |
        | tensor_int       | in a tensor | torch.tensor | 300          |
        | array_int        | in an array | np.array     | 300          |
        | tensor_nan       | in a tensor | torch.tensor | float('nan') |
        | array_nan        | in an array | np.array     | float('nan') |
        | tensor_imaginary | in a tensor | torch.tensor | 1j           |
        | array_imaginary  | in an array | np.array     | 1j           |

  Rule: ASG-14 Integers assigned to a narrower integer dtype keep their low bits

    @ASG-14.1 @needs:ASG-2
    Scenario Outline: <description>: x[<index>] = <value>
      Given `x = <new>([0, 0, 0], dtype=<module>.<dtype>)`
      When `x[<index>] = <value>`
      Then `x` is `<elements>`

      Examples:
        | case            | description                     | new          | module | dtype | index  | value                        | elements     |
        | tensor_uint8    | int64 into a tensor of uint8    | torch.tensor | torch  | uint8 | :      | torch.tensor([300, -1, 2])   | [44, 255, 2] |
        | array_uint8     | int64 into an array of uint8    | np.array     | np     | uint8 | :      | np.array([300, -1, 2])       | [44, 255, 2] |
        | tensor_int8     | int64 into a tensor of int8     | torch.tensor | torch  | int8  | :      | torch.tensor([300, -129, 2]) | [44, 127, 2] |
        | array_int8      | int64 into an array of int8     | np.array     | np     | int8  | :      | np.array([300, -129, 2])     | [44, 127, 2] |
        | tensor_single   | A 0-d tensor                    | torch.tensor | torch  | uint8 | 0      | torch.tensor(300)            | [44, 0, 0]   |
        | array_single    | A 0-d array                     | np.array     | np     | uint8 | 0      | np.array(300)                | [44, 0, 0]   |
        | array_scalar    | A NumPy scalar                  | np.array     | np     | uint8 | 0      | np.array([300])[0]           | [44, 0, 0]   |
        | array_positions | With an index array of an array | np.array     | np     | uint8 | [0, 2] | np.array([300, 258])         | [44, 0, 2]   |

  Rule: ASG-15 Complex elements assigned to a real target lose their imaginary part

    @ASG-15.1 @needs:ASG-2 @warns:IMAGINARY_DISCARDED
    Scenario Outline: <description>: x[<index>] = y
      Given `x = <new>([0.0, 0.0])`
      And `y = <new>([1+2j, 3-4j])`
      When `x[<index>] = y`
      Then `x` is `[1.0, 3.0]`
      And `y` is unchanged

      Examples:
        | case      | description                     | new          | index  |
        | tensor    | In a tensor                     | torch.tensor | :      |
        | array     | In an array                     | np.array     | :      |
        | positions | With an index array of an array | np.array     | [0, 1] |

  Rule: ASG-16 A source of another dtype is converted or refused at index arrays

    @ASG-16.1
    Scenario Outline: <description>: t[<index>] = s
      Given `t = torch.tensor([1, 2, 3], dtype=torch.<target>)`
      And `s = torch.tensor([7, 8], dtype=torch.<source>)`
      When `t[<index>] = s`
      Then `t` is `<result>`, or it fails with `DTYPE_UNSUPPORTED`
      And `s` is unchanged

      Examples:
        | case     | description                               | target  | source  | index                | result          |
        | integers | Integers into floats, with an index array | float32 | int64   | [0, 2]               | [7.0, 2.0, 8.0] |
        | floats   | Floats into integers, with an index array | int64   | float32 | [0, 2]               | [7, 2, 8]       |
        | doubles  | Doubles into floats, with an index array  | float32 | float64 | torch.tensor([0, 2]) | [7.0, 2.0, 8.0] |
        | mask     | Integers where a mask is true             | float32 | int64   | [True, False, True]  | [7.0, 2.0, 8.0] |
