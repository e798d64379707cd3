Feature: Parts of complex numbers

  @needs:MEM-6
  Rule: CPX-1 The parts of a complex tensor are views of it

    @CPX-1.1
    Scenario Outline: The parts of <dtype>
      Given `z = torch.tensor([1+2j, 3-4j], dtype=torch.<dtype>)`
      When `re = z.real; im = z.imag`
      Then `re` is `[1.0, 3.0]`
      And `im` is `[2.0, -4.0]`
      And `re.dtype` is `torch.<part>`
      And `re` has strides `(2,)`
      And `im` has strides `(2,)`
      And `re.storage_offset()` is `0`
      And `im.storage_offset()` is `1`
      And `re` and `z` share memory
      And `im` and `z` share memory
      And `re` and `im` do not share memory
      And `z` is unchanged

      Examples:
        | case       | dtype      | part    |
        | complex64  | complex64  | float32 |
        | complex128 | complex128 | float64 |

    @CPX-1.2
    Scenario: The parts of complex32
      Given `z = torch.tensor([1+2j, 3-4j], dtype=torch.complex32)`
      When `im = torch.imag(z)`
      Then `im` is `[2.0, -4.0]`
      And `im.dtype` is `torch.float16`
      And `im` and `z` share memory
      And `z` is unchanged

    @CPX-1.3
    Scenario: The imaginary parts of a row of a transposed tensor
      Given `z = torch.tensor([[1+2j, 3-4j], [5j, 6]])`
      When `im = z.T[1].imag`
      Then `im` is `[-4.0, 0.0]`
      And `im` has strides `(4,)`
      And `im.storage_offset()` is `3`
      And `im` and `z` share memory
      And `z` is unchanged

    @CPX-1.4 @needs:MEM-5
    Scenario Outline: A write to the <description> parts
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `v = z.<part>`
      When `v[1] = 9`
      Then `z` is `<elements>`

      Examples:
        | case | description | part | elements     |
        | real | real        | real | [1+2j, 9-4j] |
        | imag | imaginary   | imag | [1+2j, 3+9j] |

    @CPX-1.5 @needs:MEM-5
    Scenario: A write to the tensor is seen through both parts
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `re = torch.real(z)`
      And `im = torch.imag(z)`
      When `z[0] = 7+8j`
      Then `re` is `[7.0, 3.0]`
      And `im` is `[8.0, -4.0]`

    @CPX-1.6 @needs:MEM-1 @needs:MEM-2 @needs:MEM-8 @needs:MEM-9
    Scenario: The array of the imaginary parts
      Given `z = torch.tensor([1+2j, 3-4j])`
      When `n = z.imag.numpy()`
      Then `n` is `[2.0, -4.0]`
      And `n` has strides `(8,)`
      And `n` and `z` share memory
      And `z` is unchanged

  Rule: CPX-2 A real tensor is its own real part; its imaginary part may be refused

    @CPX-2.1
    Scenario Outline: The real part of <dtype>
      Given `t = torch.tensor([1, 2], dtype=torch.<dtype>)`
      When `r = t.real`
      Then `r is t` is `True`
      And `t` is unchanged

      Examples:
        | case    | dtype   |
        | float32 | float32 |
        | int64   | int64   |

    @CPX-2.2
    Scenario Outline: The imaginary part of <dtype>
      Given `t = torch.tensor([1, 2], dtype=torch.<dtype>)`
      When `i = t.imag`
      Then `i` is `<zeros>`, or it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

      Examples:
        | case    | dtype   | zeros      |
        | float32 | float32 | [0.0, 0.0] |
        | int64   | int64   | [0, 0]     |

  @needs:MEM-6
  Rule: CPX-3 view_as_real views a complex tensor as pairs of real numbers

    @CPX-3.1
    Scenario Outline: <dtype> as pairs
      Given `z = torch.tensor([1+2j, 3-4j], dtype=torch.<dtype>)`
      When `r = torch.view_as_real(z)`
      Then `r` is `[[1.0, 2.0], [3.0, -4.0]]`
      And `r.dtype` is `torch.<part>`
      And `r` has strides `(2, 1)`
      And `r` and `z` share memory
      And `z` is unchanged

      Examples:
        | case       | dtype      | part    |
        | complex64  | complex64  | float32 |
        | complex128 | complex128 | float64 |

    @CPX-3.2
    Scenario: A transposed tensor
      Given `z = torch.tensor([[1+2j, 3-4j], [5j, 6]])`
      When `r = torch.view_as_real(z.T)`
      Then `r` is `[[[1.0, 2.0], [0.0, 5.0]], [[3.0, -4.0], [6.0, 0.0]]]`
      And `r` has strides `(2, 4, 1)`
      And `r` and `z` share memory
      And `z` is unchanged

    @CPX-3.3
    Scenario: A 0-d tensor is one pair
      Given `z = torch.tensor(1+2j)`
      When `r = torch.view_as_real(z)`
      Then `r` is `[1.0, 2.0]`
      And `r` and `z` share memory
      And `z` is unchanged

    @CPX-3.4 @needs:MEM-5
    Scenario: A write to a pair
      Given `z = torch.tensor([1+2j, 3-4j])`
      And `r = torch.view_as_real(z)`
      When `r[1, 1] = 7`
      Then `z` is `[1+2j, 3+7j]`

    @CPX-3.5
    Scenario: A real tensor is refused
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = torch.view_as_real(t)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

  @needs:MEM-6
  Rule: CPX-4 view_as_complex views pairs of real numbers as a complex tensor

    @CPX-4.1
    Scenario Outline: Pairs of <part>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, -4.0]], dtype=torch.<part>)`
      When `z = torch.view_as_complex(t)`
      Then `z` is `[1+2j, 3-4j]`
      And `z.dtype` is `torch.<dtype>`
      And `z` has strides `(1,)`
      And `z` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | part    | dtype      |
        | float32 | float32 | complex64  |
        | float64 | float64 | complex128 |

    @CPX-4.2
    Scenario: Pairs with an offset
      Given `t = torch.tensor([[1.0, 2.0], [3.0, -4.0]])`
      When `z = torch.view_as_complex(t[1:])`
      Then `z` is `[3-4j]`
      And `z.storage_offset()` is `1`
      And `z` and `t` share memory
      And `t` is unchanged

    @CPX-4.3
    Scenario: One pair is a 0-d tensor
      Given `t = torch.tensor([1.0, 2.0])`
      When `z = torch.view_as_complex(t)`
      Then `z.shape` is `()`
      And `z` is `1+2j`
      And `z` and `t` share memory
      And `t` is unchanged

    @CPX-4.4
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `z = torch.view_as_complex(t<part>)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case   | description                             | part     |
        | length | A last dimension of another size than 2 |          |
        | stride | A last dimension with gaps              | [:, ::2] |
        | rows   | Pairs with an odd stride                | [:, :2]  |
        | offset | Pairs with an odd offset                | [0, 1:]  |
        | rank   | A 0-d tensor                            | [0, 0]   |

    @CPX-4.5
    Scenario Outline: Pairs of <dtype> are refused
      Given `t = torch.tensor([1, 2], dtype=torch.<dtype>)`
      When `z = torch.view_as_complex(t)`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

      Examples:
        | case      | dtype     |
        | int64     | int64     |
        | complex64 | complex64 |

    @CPX-4.6
    Scenario: Strides that are no multiple of a pair
      Then `torch.view_as_complex(torch.zeros(24).as_strided(SIZE, STRIDES)).stride()` is `RESULT` for every row of
        | SIZE      | STRIDES   | RESULT          |
        | (2, 2, 2) | (4, 3, 1) | !SHAPE_MISMATCH |
        | (2, 2, 2) | (3, 4, 1) | !SHAPE_MISMATCH |
        | (2, 2)    | (2, 2)    | !SHAPE_MISMATCH |
        | (2, 3)    | (4, 1)    | !SHAPE_MISMATCH |
        | (2, 2, 2) | (8, 2, 1) | (4, 1)          |
        | (2, 2, 2) | (2, 6, 1) | (1, 3)          |

  Rule: CPX-5 The parts of a complex array are views of it

    @CPX-5.1
    Scenario Outline: The parts of <dtype>
      Given `z = np.array([1+2j, 3-4j], dtype=np.<dtype>)`
      When `re = z.real; im = z.imag`
      Then `re` is `[1.0, 3.0]`
      And `im` is `[2.0, -4.0]`
      And `re.dtype` is `np.<part>`
      And `re` has strides `<strides>`
      And `im` has strides `<strides>`
      And `re` and `z` share memory
      And `im` and `z` share memory
      And `re` and `im` do not share memory
      And `z` is unchanged

      Examples:
        | case       | dtype      | part    | strides |
        | complex64  | complex64  | float32 | (8,)    |
        | complex128 | complex128 | float64 | (16,)   |

    @CPX-5.2 @needs:MEM-5
    Scenario Outline: A write to the <description> parts
      Given `z = np.array([1+2j, 3-4j])`
      And `v = np.<part>(z)`
      When `v[1] = 9`
      Then `z` is `<elements>`

      Examples:
        | case | description | part | elements     |
        | real | real        | real | [1+2j, 9-4j] |
        | imag | imaginary   | imag | [1+2j, 3+9j] |

    @CPX-5.3 @needs:MEM-7
    Scenario: The imaginary parts of a reversed array
      Given `z = np.array([1+2j, 3-4j])`
      When `im = z[::-1].imag`
      Then `im` is `[-4.0, 2.0]`
      And `im` has strides `(-16,)`
      And `im` and `z` share memory
      And `z` is unchanged

    @CPX-5.4 @needs:PCE-13
    Scenario: The parts of a read-only array are read-only
      Given `z = np.array([[1+2j, 3], [4, 5]])`
      And `im = z.diagonal().imag`
      When `im[0] = 9`
      Then it fails with `READ_ONLY`
      And `im` is unchanged
      And `z` is unchanged

    @CPX-5.5 @needs:MEM-3 @needs:MEM-4 @needs:MEM-13 @needs:MEM-14 @needs:MEM-15
    Scenario: The tensor of the imaginary parts
      Given `z = np.array([1+2j, 3-4j])`
      When `t = torch.from_numpy(z.imag)`
      Then `t` is `[2.0, -4.0]`
      And `t` has strides `(2,)`
      And `t.storage_offset()` is `0`
      And `t` and `z` share memory
      And `z` is unchanged

  Rule: CPX-6 A real array is its real part; its imaginary part is read-only zeros

    @CPX-6.1
    Scenario Outline: The real part, as <description>
      Given `a = np.array([1.0, 2.0])`
      When `r = <code>`
      Then `r` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case      | description | code       |
        | attribute | attribute   | a.real     |
        | function  | function    | np.real(a) |

    @CPX-6.2
    Scenario Outline: The imaginary part of <dtype>
      Given `a = np.array([[1, 2], [3, 4]], dtype=np.<dtype>)`
      When `i = a.imag`
      Then `i` is `<zeros>`
      And `i.dtype` is `np.<dtype>`
      And `i` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | dtype   | zeros                    |
        | float64 | float64 | [[0.0, 0.0], [0.0, 0.0]] |
        | int64   | int64   | [[0, 0], [0, 0]]         |

    @CPX-6.3
    Scenario: A write to the imaginary part is refused
      Given `a = np.array([1.0, 2.0])`
      And `i = np.imag(a)`
      When `i[0] = 9`
      Then it fails with `READ_ONLY`
      And `a` is unchanged
      And `i` is unchanged
