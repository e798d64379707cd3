Feature: Axes of size one

  Rule: VIW-24 squeeze of a tensor is a view without axes of size one

    @VIW-24.1
    Scenario Outline: <description>: v = t.<call>
      Given `t = torch.tensor([[[1.0], [2.0]]])`
      When `v = t.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case   | description                  | call            | elements         | strides   |
        | all    | Without all of them          | squeeze()       | [1.0, 2.0]       | (1,)      |
        | first  | Without the first            | squeeze(0)      | [[1.0], [2.0]]   | (1, 1)    |
        | last   | Without the last             | squeeze(-1)     | [[1.0, 2.0]]     | (2, 1)    |
        | both   | Without two                  | squeeze((0, 2)) | [1.0, 2.0]       | (1,)      |
        | longer | A larger axis is kept        | squeeze(1)      | [[[1.0], [2.0]]] | (2, 1, 1) |
        | some   | Two axes, one of them larger | squeeze((0, 1)) | [[1.0], [2.0]]   | (1, 1)    |

    @VIW-24.2
    Scenario Outline: <description>: v = t.<call>
      Given `t = <tensor>`
      When `v = t.<call>`
      Then `v` is `<elements>`
      And `v` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case    | description                          | tensor                   | call       | elements   |
        | nothing | A tensor without an axis of size one | torch.tensor([1.0, 2.0]) | squeeze()  | [1.0, 2.0] |
        | none    | A 0-d tensor                         | torch.tensor(1.5)        | squeeze()  | 1.5        |
        | wrapped | The last axis of a 0-d tensor        | torch.tensor(1.5)        | squeeze(0) | 1.5        |
        | element | A tensor of one element              | torch.tensor([[1.5]])    | squeeze()  | 1.5        |

  Rule: VIW-25 squeeze of an array is a view without axes of size one

    @VIW-25.1
    Scenario Outline: <description>: v = a.<call>
      Given `a = np.array([[[1.0], [2.0]]])`
      When `v = a.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case  | description         | call            | elements       | strides |
        | all   | Without all of them | squeeze()       | [1.0, 2.0]     | (8,)    |
        | first | Without the first   | squeeze(0)      | [[1.0], [2.0]] | (8, 8)  |
        | last  | Without the last    | squeeze(-1)     | [[1.0, 2.0]]   | (16, 8) |
        | both  | Without two         | squeeze((0, 2)) | [1.0, 2.0]     | (8,)    |

    @VIW-25.2
    Scenario Outline: <description>: v = a.<call>
      Given `a = <array>`
      When `v = a.<call>`
      Then `v` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case    | description                          | array                | call        |
        | nothing | An array without an axis of size one | np.array([1.0, 2.0]) | squeeze()   |
        | none    | A 0-d array                          | np.array(1.5)        | squeeze()   |
        | empty   | No axis named                        | np.array([[1.0]])    | squeeze(()) |

    @VIW-25.3
    Scenario: An array with one element becomes a 0-d view
      Given `a = np.array([[1.5]])`
      When `v = a.squeeze()`
      Then `v.shape` is `()`
      And `type(v)` is `np.ndarray`
      And `v` and `a` have the same memory
      And `a` is unchanged

    @VIW-25.4
    Scenario: A 0-d array
      Then `np.squeeze(np.array(5.0), AXIS)` is `RESULT` for every row of
        | AXIS | RESULT              |
        | 0    | 5.0                 |
        | -1   | 5.0                 |
        | 1    | !INDEX_OUT_OF_RANGE |

  Rule: VIW-26 squeeze of an array refuses an axis larger than one

    @VIW-26.1
    Scenario Outline: <description>: v = a.squeeze(<axis>)
      Given `a = np.array([[1.0, 2.0]])`
      When `v = a.squeeze(<axis>)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case | description         | axis   |
        | one  | The only named axis | 1      |
        | two  | One of two axes     | (0, 1) |

    @VIW-26.2
    Scenario: An axis of size 0 is not squeezed
      Given `a = np.array([[]])`
      When `v = a.squeeze(1)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

  Rule: VIW-27 unsqueeze adds an axis to a tensor without a copy

    @VIW-27.1
    Scenario Outline: <description>: v = t.unsqueeze(<axis>)
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `v = t.unsqueeze(<axis>)`
      Then `v` is `<elements>`
      And `v` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case    | description               | axis | elements                         |
        | first   | In front                  | 0    | [[[1.0, 2.0], [3.0, 4.0]]]       |
        | between | In between                | 1    | [[[1.0, 2.0]], [[3.0, 4.0]]]     |
        | last    | At the end                | 2    | [[[1.0], [2.0]], [[3.0], [4.0]]] |
        | back    | At the end, from the back | -1   | [[[1.0], [2.0]], [[3.0], [4.0]]] |
        | front   | In front, from the back   | -3   | [[[1.0, 2.0], [3.0, 4.0]]]       |

    @VIW-27.2
    Scenario: A 0-d tensor
      Given `t = torch.tensor(1.5)`
      When `v = t.unsqueeze(0)`
      Then `v` is `[1.5]`
      And `v` has strides `(1,)`
      And `v` and `t` have the same memory
      And `t` is unchanged

  Rule: VIW-28 expand_dims adds axes to an array without a copy

    @VIW-28.1
    Scenario Outline: <description>: v = np.expand_dims(a, <axis>)
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `v = np.expand_dims(a, <axis>)`
      Then `v` is `<elements>`
      And `v` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case    | description             | axis    | elements                           |
        | first   | In front                | 0       | [[[1.0, 2.0], [3.0, 4.0]]]         |
        | between | In between              | 1       | [[[1.0, 2.0]], [[3.0, 4.0]]]       |
        | last    | At the end              | -1      | [[[1.0], [2.0]], [[3.0], [4.0]]]   |
        | both    | In front and at the end | (0, -1) | [[[[1.0], [2.0]], [[3.0], [4.0]]]] |

    @VIW-28.2
    Scenario: A 0-d array
      Given `a = np.array(1.5)`
      When `v = np.expand_dims(a, 0)`
      Then `v` is `[1.5]`
      And `v` has strides `(8,)`
      And `v` and `a` have the same memory
      And `a` is unchanged

  Rule: VIW-29 atleast_nd returns an argument of sufficient rank unchanged

    @VIW-29.1
    Scenario Outline: <description>: v = <function>(x)
      Given `x = <object>`
      When `v = <function>(x)`
      Then `v is x` is `True`
      And `x` is unchanged

      Examples:
        | case     | description              | object                     | function         |
        | tensor-1 | A vector has one axis    | torch.tensor([1.0, 2.0])   | torch.atleast_1d |
        | tensor-2 | A matrix has two axes    | torch.tensor([[1.0, 2.0]]) | torch.atleast_2d |
        | tensor-3 | A tensor with three axes | torch.tensor([[[1.0]]])    | torch.atleast_3d |
        | array-1  | An array has one axis    | np.array([1.0, 2.0])       | np.atleast_1d    |

    @VIW-29.2
    Scenario Outline: <description>: v = <function>(x)
      Given `x = <object>`
      When `v = <function>(x)`
      Then `v` is `<elements>`
      And `v` and `x` have the same memory
      And `x` is unchanged

      Examples:
        | case      | description                                   | object                     | function         | elements         |
        | tensor-01 | A 0-d tensor gets one axis                    | torch.tensor(1.5)          | torch.atleast_1d | [1.5]            |
        | tensor-02 | A 0-d tensor gets two axes                    | torch.tensor(1.5)          | torch.atleast_2d | [[1.5]]          |
        | tensor-12 | A vector becomes a row                        | torch.tensor([1.0, 2.0])   | torch.atleast_2d | [[1.0, 2.0]]     |
        | tensor-13 | A vector gets an axis on each side            | torch.tensor([1.0, 2.0])   | torch.atleast_3d | [[[1.0], [2.0]]] |
        | tensor-23 | A matrix gets an axis at the end              | torch.tensor([[1.0, 2.0]]) | torch.atleast_3d | [[[1.0], [2.0]]] |
        | array-01  | A 0-d array gets one axis                     | np.array(1.5)              | np.atleast_1d    | [1.5]            |
        | array-12  | An array becomes a row                        | np.array([1.0, 2.0])       | np.atleast_2d    | [[1.0, 2.0]]     |
        | array-13  | An array gets an axis on each side            | np.array([1.0, 2.0])       | np.atleast_3d    | [[[1.0], [2.0]]] |
        | array-23  | A matrix gets an axis at the end, as an array | np.array([[1.0, 2.0]])     | np.atleast_3d    | [[[1.0], [2.0]]] |

    @VIW-29.3
    Scenario: Several tensors at once
      Given `t = torch.tensor(1.5)`
      And `s = torch.tensor([2.0])`
      When `v, w = torch.atleast_1d(t, s)`
      Then `v` is `[1.5]`
      And `v` and `t` have the same memory
      And `w is s` is `True`
      And `t` is unchanged

    @VIW-29.4
    Scenario: Several arrays at once
      Given `a = np.array(1.5)`
      And `b = np.array([2.0])`
      When `v, w = np.atleast_1d(a, b)`
      Then `v` is `[1.5]`
      And `v` and `a` have the same memory
      And `w is b` is `True`
      And `a` is unchanged

    @VIW-29.5
    Scenario Outline: <description>: v = <function>(x)
      Given `x = <object>`
      When `v = <function>(x)`
      Then `v` and `x` have the same memory
      And `v.shape` is `x.shape`
      And `x` is unchanged

      Examples:
        | case | description             | object                 | function      |
        | 2    | An array has two axes   | np.array([[1.0, 2.0]]) | np.atleast_2d |
        | 3    | An array has three axes | np.array([[[1.0]]])    | np.atleast_3d |
